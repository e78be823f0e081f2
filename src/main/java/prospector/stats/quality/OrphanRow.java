package prospector.stats.quality;

/**
 * Rows of a game, a player or a city that does not exist.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject table, what is missing, and number of rows
 */
public record OrphanRow(String gameId, String matchId, String subject) implements Doubt {
}

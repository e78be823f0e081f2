package prospector.stats.quality;

/**
 * Rows before the first or after the last turn of their game.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject table, column, number of rows, and their turns
 */
public record TurnOutsideGame(String gameId, String matchId, String subject) implements Doubt {
}

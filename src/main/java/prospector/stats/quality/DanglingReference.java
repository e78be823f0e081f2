package prospector.stats.quality;

/**
 * Columns that name a player or a city which the save does not hold.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject table, column and number of rows
 */
public record DanglingReference(String gameId, String matchId, String subject) implements Doubt {
}

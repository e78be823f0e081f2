package prospector.stats.quality;

/**
 * Rows that stand more than once under the key of their table.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject table, key and number of rows
 */
public record DuplicateRow(String gameId, String matchId, String subject) implements Doubt {
}

package prospector.stats.quality;

/**
 * Numbers of things below zero.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject table, column, number of rows, and the least number
 */
public record NegativeCount(String gameId, String matchId, String subject) implements Doubt {
}

package prospector.stats.match;

/**
 * A yield of a side on a turn, and its place among the sides of all games.
 *
 * @param yield id
 * @param rate per turn, as the game displays it; null: not recorded
 * @param rateOf sides of people with a rate on this turn
 * @param rateBelow those of them with less; 0 without an own rate
 * @param total gained since the start; null: not recorded
 * @param totalOf sides of people with a total on this turn
 * @param totalBelow those of them with less; 0 without an own total
 */
public record YieldPlace(int player, String yield, Double rate, long rateOf, long rateBelow, Double total, long totalOf,
        long totalBelow) {
}

package prospector.stats.nations;

/**
 * A yield on a turn over the selected sides, whether they won or not.
 *
 * @param yield id
 * @param n sides whose save holds this turn
 * @param low lower quartile per turn, as the game displays it
 * @param median of the rate
 * @param high upper quartile
 */
public record MedianYield(String yield, int turn, long n, double low, double median, double high) {
}

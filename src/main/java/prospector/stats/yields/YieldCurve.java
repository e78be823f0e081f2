package prospector.stats.yields;

/**
 * A yield on a turn, over the sides that won or lost.
 *
 * @param yield id
 * @param won whether these sides won their game
 * @param n sides whose save holds this turn
 * @param low lower quartile per turn, as the game displays it
 * @param median of the rate
 * @param high upper quartile
 */
public record YieldCurve(String yield, boolean won, int turn, long n, double low, double median, double high) {
}

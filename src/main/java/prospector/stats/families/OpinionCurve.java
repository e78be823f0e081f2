package prospector.stats.families;

/**
 * Opinion of a side's own families on a turn, over the sides that won or lost.
 *
 * @param won whether these sides won their game
 * @param n sides whose save holds this turn
 * @param low lower quartile, points
 * @param median of the sides' means
 * @param high upper quartile
 */
public record OpinionCurve(boolean won, int turn, long n, double low, double median, double high) {
}

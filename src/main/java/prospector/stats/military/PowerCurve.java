package prospector.stats.military;

/**
 * Military power on a turn, over the sides that won or lost.
 *
 * @param won whether these sides won their game
 * @param n sides whose save holds this turn
 * @param low lower quartile
 * @param high upper quartile
 */
public record PowerCurve(boolean won, int turn, long n, double low, double median, double high) {
}

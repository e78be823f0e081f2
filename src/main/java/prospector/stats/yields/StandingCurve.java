package prospector.stats.yields;

/**
 * How sides that won or lost stand on a turn.
 *
 * @param measure points, military_power or legitimacy
 * @param won whether these sides won their game
 * @param n sides whose save records it on this turn
 * @param low lower quartile
 * @param median of the values, as the game displays them
 * @param high upper quartile
 */
public record StandingCurve(String measure, boolean won, int turn, long n, double low, double median, double high) {
}

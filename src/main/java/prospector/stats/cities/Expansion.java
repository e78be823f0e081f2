package prospector.stats.cities;

/**
 * Cities founded up to a turn, over the sides that won or lost.
 *
 * @param won whether these sides won their game
 * @param n sides whose game went on
 * @param low lower quartile
 * @param high upper quartile
 */
public record Expansion(boolean won, int turn, long n, double low, double median, double high) {
}

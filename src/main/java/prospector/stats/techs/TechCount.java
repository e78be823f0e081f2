package prospector.stats.techs;

/**
 * Number of technologies on a turn, over the sides that won or lost.
 *
 * @param won whether these sides won their game
 * @param n sides whose game reached this turn
 * @param low lower quartile
 * @param high upper quartile
 */
public record TechCount(boolean won, int turn, long n, double low, double median, double high) {
}

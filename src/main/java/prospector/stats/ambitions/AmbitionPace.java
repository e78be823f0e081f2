package prospector.stats.ambitions;

/**
 * Finished ambitions on a turn, over the sides that won or lost.
 *
 * @param won whether these sides won
 * @param n sides whose game went on
 * @param low lower quartile
 * @param mean number of ambitions finished so far; a mean, because the median of small whole numbers jumps
 * @param high upper quartile
 */
public record AmbitionPace(boolean won, int turn, long n, double low, double mean, double high) {
}

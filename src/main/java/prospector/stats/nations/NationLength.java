package prospector.stats.nations;

/**
 * Length in turns of the games that a nation won or lost.
 *
 * @param nation id
 * @param won whether these sides won
 * @param n sides
 * @param min shortest
 * @param q1 lower quartile
 * @param median of them
 * @param q3 upper quartile
 * @param max longest
 * @param mean of them
 */
public record NationLength(String nation, boolean won, long n, double min, double q1, double median, double q3, double max,
        double mean) {
}

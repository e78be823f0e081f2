package prospector.stats.laws;

/**
 * Turn on which sides first adopted a law.
 *
 * @param law {@code LAW_…}
 * @param n sides whose turn is known
 * @param min earliest turn
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max latest turn
 */
public record LawTiming(String law, long n, double min, double q1, double median, double q3, double max) {
}

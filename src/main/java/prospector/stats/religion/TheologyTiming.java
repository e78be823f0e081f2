package prospector.stats.religion;

/**
 * Games in which a theology was established.
 *
 * @param n games whose log states the turn
 * @param min earliest turn; null: no turn is known
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max latest turn
 */
public record TheologyTiming(String theology, long games, long n, Double min, Double q1, Double median, Double q3, Double max) {
}

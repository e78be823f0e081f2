package prospector.stats.religion;

/**
 * Founders of a religion.
 *
 * @param sides that founded it, one in a game at most
 * @param n of those whose turn is known
 * @param min earliest turn; null: no turn is known
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max latest turn
 */
public record ReligionFounding(String religion, long sides, long decided, long wins, long n,
        Double min, Double q1, Double median, Double q3, Double max) {
}

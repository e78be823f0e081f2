package prospector.stats.religion;

/**
 * Offers of a state religion.
 *
 * @param offers to sides, one for each side at most; some have no recorded answer
 * @param n accepted offers whose turn is known
 * @param min earliest turn of an accepted one; null: none
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max latest turn
 */
public record ReligionOffer(String religion, long offers, long accepted, long declined, long n,
        Double min, Double q1, Double median, Double q3, Double max) {
}

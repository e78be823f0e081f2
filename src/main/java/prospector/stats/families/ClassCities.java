package prospector.stats.families;

/**
 * Cities at the end of the families of a class, over the sides that have one of it.
 *
 * @param familyClass id
 * @param won whether these sides won
 * @param n sides
 * @param min fewest
 * @param q1 lower quartile
 * @param median of them
 * @param q3 upper quartile
 * @param max most
 * @param mean of them
 */
public record ClassCities(String familyClass, boolean won, long n, double min, double q1, double median, double q3, double max,
        double mean) {
}

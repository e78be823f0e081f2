package prospector.stats.economy;

/**
 * What sides have of a yield in store at the end.
 *
 * @param yield id
 * @param who all, winners or losers
 * @param n sides
 * @param min least value
 * @param q1 lower quartile
 * @param median of the values
 * @param q3 upper quartile
 * @param max greatest value
 */
public record Stockpile(String yield, String who, long n, double min, double q1, double median, double q3, double max) {
}

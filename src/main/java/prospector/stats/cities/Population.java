package prospector.stats.cities;

/**
 * People in the cities of a side at the end: citizens and specialists.
 *
 * @param who all, winners or losers
 * @param n sides
 * @param min least value
 * @param q1 lower quartile
 * @param median of the values
 * @param q3 upper quartile
 * @param max greatest value
 */
public record Population(String who, long n, double min, double q1, double median, double q3, double max) {
}

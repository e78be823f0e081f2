package prospector.stats.religion;

/**
 * Cities that have a religion at the end of a game.
 *
 * @param n games in which it was founded
 * @param min least number of cities
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max greatest number of cities
 */
public record ReligionSpread(String religion, long n, double min, double q1, double median, double q3, double max) {
}

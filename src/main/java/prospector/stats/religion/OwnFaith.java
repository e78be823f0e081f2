package prospector.stats.religion;

/**
 * Part of the own cities that follow an own religion at the end, percent.
 *
 * @param kind of the religions that the side founded: world or pagan
 * @param won whether these sides won
 * @param n sides
 * @param min least part
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max greatest part
 */
public record OwnFaith(String kind, boolean won, long n, double min, double q1, double median, double q3, double max) {
}

package prospector.stats.match;

/**
 * Where all sides stand on a turn, whether they won or not.
 *
 * @param measure points, military_power or legitimacy
 * @param n sides whose save holds this turn
 * @param low lower quartile
 * @param high upper quartile
 */
public record FieldStanding(String measure, int turn, long n, double low, double median, double high) {
}

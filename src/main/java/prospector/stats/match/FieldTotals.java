package prospector.stats.match;

/**
 * What the selected sides have gained of a yield since the start, whether they won or not.
 *
 * @param yield id
 * @param n sides whose save holds the total of this turn
 * @param low lower quartile, as the game displays it
 * @param high upper quartile
 */
public record FieldTotals(String yield, int turn, long n, double low, double median, double high) {
}

package prospector.stats.military;

/**
 * How many of the units that a side built stand no longer; less than none when more stand than it built.
 *
 * @param who all, winners or losers
 * @param n sides
 * @param min least value
 * @param q1 lower quartile
 * @param median of the values
 * @param q3 upper quartile
 * @param max greatest value
 */
public record UnitLoss(String who, long n, double min, double q1, double median, double q3, double max) {
}

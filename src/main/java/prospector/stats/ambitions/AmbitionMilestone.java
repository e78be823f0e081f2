package prospector.stats.ambitions;

/**
 * Turn of a side's first to tenth finished ambition.
 *
 * @param who all, winners or losers
 * @param place 1 to 10
 * @param n sides that reached it
 * @param min least turn
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max greatest turn
 */
public record AmbitionMilestone(String who, int place, long n, double min, double q1, double median, double q3, double max) {
}

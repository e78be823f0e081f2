package prospector.stats.laws;

/**
 * Turn of a side's first to seventh class of laws.
 *
 * @param who all, winners or losers
 * @param place 1 to 7
 * @param n sides that reached it
 * @param min earliest turn
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max latest turn
 */
public record LawMilestone(String who, int place, long n, double min, double q1, double median, double q3, double max) {
}

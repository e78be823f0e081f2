package prospector.stats.ambitions;

/**
 * How a goal goes.
 *
 * @param taken how often sides took it on, as ambition or legacy
 * @param finished how often they finished it
 * @param n finished ambitions whose two turns are known
 * @param min fewest turns from taking on to finishing; null: not known
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max most turns
 */
public record GoalResult(String goal, long taken, long finished, long n, Double min, Double q1, Double median, Double q3,
        Double max) {
}

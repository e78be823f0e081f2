package prospector.stats.match;

/**
 * An ambition, quest or legacy of a side.
 *
 * @param goal id
 * @param turnStarted null: not stated
 * @param turnFinished null: not reached, or not logged
 * @param turnFailed null: not failed, or not logged
 * @param finished reached
 * @param legacy of an earlier ruler
 * @param maxTurns turns allowed; null: no limit, or not stated
 * @param leader name of the ruler who took it on; null: not known
 */
public record GameGoals(int player, int goalId, String goal, Integer turnStarted, Integer turnFinished, Integer turnFailed,
        boolean finished, boolean legacy, Integer maxTurns, String leader) {
}

package prospector.save;

/**
 * Row of table <b>goals</b>: ambitions, quests and legacies (GoalList/GoalData).
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param goalId GoalData/ID, per player
 * @param goal GOAL_…
 * @param turnStarted GoalData/Turn
 * @param turnFinished Turn of GOAL_FINISHED in the log; NULL: not finished or not logged
 * @param turnFailed Turn of GOAL_FAILED in the log; NULL: not failed or not logged
 * @param finished GoalData/Finished is present, or the log says so
 * @param legacy GoalData/Legacy is present
 * @param leaderCharacter GoalData/LeaderID; NULL: none
 * @param maxTurns GoalData/MaxTurns; NULL: no limit
 */
public record Goal(
        int player,
        int goalId,
        String goal,
        Integer turnStarted,
        Integer turnFinished,
        Integer turnFailed,
        boolean finished,
        boolean legacy,
        Integer leaderCharacter,
        Integer maxTurns) {
}

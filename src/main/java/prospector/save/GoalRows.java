package prospector.save;

import java.util.List;

import prospector.save.RawPlayer.LogEntry;

/** Goals with the turn they ended, which only the log knows. */
final class GoalRows {

    private GoalRows() {
    }

    static List<Goal> of(RawPlayer player) {
        return player.goals.stream().map(goal -> withEnd(goal, player.log)).toList();
    }

    private static Goal withEnd(Goal goal, List<LogEntry> log) {
        Integer finished = turn(goal, log, "GOAL_FINISHED");
        Integer failed = turn(goal, log, "GOAL_FAILED");
        return new Goal(goal.player(), goal.goalId(), goal.goal(), goal.turnStarted(), finished, failed,
                goal.finished() || finished != null, goal.legacy(), goal.leaderCharacter(), goal.maxTurns());
    }

    private static Integer turn(Goal goal, List<LogEntry> log, String type) {
        for (LogEntry entry : log) {
            if (entry.type().equals(type) && concerns(entry, goal)) {
                return entry.turn();
            }
        }
        return null;
    }

    /** By the id in Data1; a failed goal has -1 there, and its link names the goal and the id. */
    private static boolean concerns(LogEntry entry, Goal goal) {
        int index = entry.data1() == null ? Cursor.NONE : Values.integer(entry.data1());
        for (Markup.Link link : Markup.links(entry.text())) {
            if (link.kind().equals("GOAL")) {
                int linked = Values.integer(link.detail());
                int id = index >= 0 ? index : linked;
                return link.target().equals(goal.goal()) && (id < 0 || id == goal.goalId());
            }
        }
        return index == goal.goalId();
    }
}

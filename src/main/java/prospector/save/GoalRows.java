package prospector.save;

import java.util.ArrayList;
import java.util.List;

import prospector.save.RawPlayer.LogEntry;

/** Goals with the turn they ended, which only the log knows; a goal that failed stands in the log alone. */
final class GoalRows {

    private GoalRows() {
    }

    static List<Goal> of(RawPlayer player) {
        var goals = new ArrayList<Goal>(player.goals);
        for (LogEntry entry : player.log) {
            if (entry.type().equals("GOAL_STARTED") && goals.stream().noneMatch(goal -> concerns(entry, goal))) {
                addLogged(goals, entry, player.id);
            }
        }
        return goals.stream().map(goal -> withEnd(goal, player.log)).toList();
    }

    /** The link of the text names goal and id; without both the goal cannot be told from others. */
    private static void addLogged(List<Goal> goals, LogEntry entry, int player) {
        for (Markup.Link link : Markup.links(entry.text())) {
            int id = idOf(entry, link);
            if (link.kind().equals("GOAL") && id >= 0) {
                goals.add(new Goal(player, id, link.target(), entry.turn(), null, null, false, false, null, null));
                return;
            }
        }
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
                int id = idOf(entry, link);
                return link.target().equals(goal.goal()) && (id < 0 || id == goal.goalId());
            }
        }
        return index == goal.goalId();
    }

    private static int idOf(LogEntry entry, Markup.Link link) {
        int index = entry.data1() == null ? Cursor.NONE : Values.integer(entry.data1());
        return index >= 0 ? index : Values.integer(link.detail());
    }
}

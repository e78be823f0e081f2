package prospector.web.section.ambitions;

import java.util.Comparator;
import java.util.List;

import prospector.stats.ambitions.GoalKind;
import prospector.stats.ambitions.GoalResult;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;

/** Single goals: how often they are taken on, how often and how fast they are reached. */
record GoalBlocks(Reading reading, Selection selection) {

    List<Block> all() {
        List<GoalResult> goals = reading.list(GoalResult.class, selection.keys());
        return List.of(kinds(), taken(goals), finished(goals), time(goals));
    }

    private TableBlock kinds() {
        List<GoalKind> kinds = reading.list(GoalKind.class, selection.keys());
        return new TableBlock(new Head("kinds", "Ambitions and legacies", "What becomes of the goals that sides take on?",
                "A ruler takes on ambitions; those of a ruler before are legacies, with a limit of time. A goal that fails leaves the "
                        + "list of the save, and what the log keeps of it does not tell whether it was an ambition or a legacy.",
                new Sample(kinds.stream().mapToLong(GoalKind::taken).sum(), "goal", "goals")), "Kind",
                List.of(new Column("taken", "Taken on"), new Column("finished", "Finished"), new Column("failed", "Failed"),
                        new Column("open", "Open at the end")),
                kinds.stream()
                        .map(kind -> new TableBlock.Row(Subject.named(kind.kind(), label(kind.kind())), List.of(kind.taken(),
                                kind.finished(), kind.failed(), kind.taken() - kind.finished() - kind.failed()), kind.taken()))
                        .toList());
    }

    private static String label(String kind) {
        return switch (kind) {
            case "ambition" -> "Ambitions";
            case "legacy" -> "Legacies";
            default -> "Either";
        };
    }

    private CountBlock taken(List<GoalResult> goals) {
        int sides = selection.sides().size();
        return CountBlock.of(new Head("taken", "Frequent goals", "How often do sides take on each goal?",
                "As ambition or legacy; a side may take on a goal twice. n is the number of times.",
                new Sample(goals.stream().mapToLong(GoalResult::taken).sum(), "goal", "goals")), "times per 100 sides",
                goals.stream()
                        .map(goal -> new CountBlock.Row(Subject.of(goal.goal()), 100.0 * goal.taken() / sides, goal.taken()))
                        .toList());
    }

    private static CountBlock finished(List<GoalResult> goals) {
        return CountBlock.shares(new Head("finished", "Goals reached", "Which part of the times is each goal finished?",
                "Of all the times that it was taken on, as ambition or legacy: failed ones and those still open at the end of the game "
                        + "are not finished.",
                new Sample(goals.stream().mapToLong(GoalResult::taken).sum(), "goal", "goals")), "finished",
                goals.stream().map(goal -> CountBlock.Row.share(Subject.of(goal.goal()), goal.finished(), goal.taken()))
                        .sorted(Comparator.comparing(CountBlock.Row::value).thenComparing(CountBlock.Row::n).reversed())
                        .toList());
    }

    private static SpreadBlock time(List<GoalResult> goals) {
        return new SpreadBlock(new Head("time", "Turns to reach a goal", "How many turns pass until an ambition is finished?",
                "From taking it on to finishing it, where the save logged the end; legacies are left out, because their turn of taking "
                        + "on may be that of the next ruler.",
                new Sample(goals.stream().mapToLong(GoalResult::n).sum(), "finished ambition", "finished ambitions")), "turns",
                goals.stream().filter(goal -> goal.median() != null)
                        .sorted(Comparator.comparing(GoalResult::median).thenComparing(GoalResult::goal))
                        .map(goal -> new SpreadBlock.Row(Subject.of(goal.goal()), goal.n(), goal.min(), goal.q1(),
                                goal.median(),
                                goal.q3(), goal.max()))
                        .toList());
    }
}

package prospector.web.section.ambitions;

import java.util.List;
import java.util.stream.Stream;

import prospector.stats.ambitions.AmbitionCount;
import prospector.stats.ambitions.AmbitionMilestone;
import prospector.stats.ambitions.AmbitionPace;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** How many ambitions sides finish, how fast, and whether that wins games. */
record AmbitionBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final String LOGGED = " Sides with a finished ambition whose turn the save did not log are left out; legacies do "
            + "not count.";

    List<Block> all() {
        List<AmbitionMilestone> milestones = reading.list(AmbitionMilestone.class, selection.keys());
        List<AmbitionCount> counts = reading.list(AmbitionCount.class, selection.keys());
        return List.of(milestones(milestones), pace(),
                results(counts, "turn-50", "Ambitions by turn 50",
                        "How often does a side win by the number of ambitions that it finished by turn 50?",
                        "Decided sides whose game went on to turn 50." + LOGGED),
                results(counts, "end", "Ambitions at the end",
                        "How often does a side win by the number of ambitions that it finished?",
                        "Every decided side, also those without one; legacies do not count. Long games see more of them."),
                results(counts, "legacies", "Legacies at the end",
                        "How often does a side win by the number of legacies that it finished?",
                        "Every decided side. A legacy needs a ruler who died or left before an ambition was reached."));
    }

    private static SpreadBlock milestones(List<AmbitionMilestone> milestones) {
        List<AmbitionMilestone> all = milestones.stream().filter(milestone -> milestone.who().equals("all")).toList();
        return new SpreadBlock(new Head("milestones", "First to tenth ambition",
                "On which turn does a side finish its first to tenth ambition?",
                "Over the sides that came so far; n is their number, and falls, so that later rows are about faster sides and longer "
                        + "games." + LOGGED,
                Sample.sides(all.stream().mapToLong(AmbitionMilestone::n).max().orElse(0))), "turn",
                all.stream().map(milestone -> new SpreadBlock.Row(
                        Subject.named("place-" + milestone.place(), "No. " + milestone.place()), milestone.n(), milestone.min(),
                        milestone.q1(), milestone.median(), milestone.q3(), milestone.max())).toList());
    }

    private CurveBlock pace() {
        List<AmbitionPace> points = reading.list(AmbitionPace.class, selection.keys());
        List<Line> lines = Stream.of(
                line("winners", "Winners", Role.WINNERS, points.stream().filter(AmbitionPace::won)),
                line("losers", "Losers", Role.LOSERS, points.stream().filter(point -> !point.won())))
                .filter(line -> !line.points().isEmpty()).toList();
        long sides = lines.stream().mapToLong(line -> line.points().stream().mapToLong(Point::n).max().orElse(0)).sum();
        return new CurveBlock(
                new Head("pace", "Pace of ambitions", "How many ambitions have winners and losers finished by each turn?",
                        "Mean number so far, with the middle half of the sides. Each side counts until its game ends." + LOGGED,
                        Sample.sides(sides)),
                "turn", "finished ambitions", false, lines);
    }

    private static Line line(String id, String label, Role role, Stream<AmbitionPace> points) {
        return new Line(Subject.named(id, label), role,
                points.map(point -> new Point(point.turn(), point.n(), point.mean(), point.low(), point.high())).toList());
    }

    private RateBlock results(List<AmbitionCount> counts, String counted, String heading, String question, String note) {
        List<AmbitionCount> groups = counts.stream().filter(count -> count.counted().equals(counted)).toList();
        String noun = counted.equals("legacies") ? "legacy" : "ambition";
        return RateBlock.of(new Head(counted, heading, question, note,
                Sample.sides(groups.stream().mapToLong(AmbitionCount::decided).sum())),
                groups.stream().map(group -> RateBlock.Row.of(Subject.named(counted + "-" + group.finished(),
                        group.finished() == 0 ? "None"
                                : Format.counted(group.finished(), noun, noun.equals("legacy") ? "legacies" : "ambitions")),
                        group.wins(), group.decided(), group.sides())).toList(),
                filter.minGames());
    }
}

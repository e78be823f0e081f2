package prospector.web.section.rulers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import prospector.stats.rulers.LongestReign;
import prospector.stats.rulers.ReignLength;
import prospector.stats.rulers.RulerSurvival;
import prospector.stats.rulers.SuccessionPace;
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
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** How long rulers last. */
record ReignBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final String QUARTERS = "Decided sides, cut at the quartiles of their reigns; equal reigns stay together, so "
            + "that groups may differ in size. ";

    List<Block> all() {
        List<ReignLength> lengths = reading.list(ReignLength.class, selection.keys());
        return List.of(
                lengths("reign-length", "Reign of the first ruler", QUARTERS + "A ruler who reigns at the end of the game has "
                        + "reigned until then, so that a long reign may just be a long game.",
                        lengths.stream().filter(group -> !group.ended()).toList()),
                lengths("reign-length-ended", "Reign of the first ruler, if it ended", QUARTERS
                        + "First rulers who reigned to the end of the game are left out.",
                        lengths.stream().filter(ReignLength::ended).toList()),
                successions(), survival(), longest());
    }

    private RateBlock lengths(String id, String heading, String note, List<ReignLength> groups) {
        long decided = groups.stream().mapToLong(ReignLength::decided).sum();
        return RateBlock.of(new Head(id, heading, "How often does a side win by how long its first ruler reigns?", note,
                Sample.sides(decided)),
                groups.stream().map(group -> RateBlock.Row.of(Subject.named("quarter-" + group.quarter(),
                        range(String.valueOf(group.shortest()), String.valueOf(group.longest())) + " turns"), group.wins(),
                        group.decided(), group.decided())).toList(),
                filter.minGames());
    }

    private RateBlock successions() {
        List<SuccessionPace> groups = reading.list(SuccessionPace.class, selection.keys());
        long decided = groups.stream().mapToLong(SuccessionPace::decided).sum();
        return RateBlock.of(new Head("successions", "Successions", "How often does a side win by how often its rulers change?",
                "Successions per 100 turns of the game. Sides without one are a group, the others are cut into thirds; equal paces "
                        + "stay together. In a short game one succession is a high pace.",
                Sample.sides(decided)),
                groups.stream().map(group -> RateBlock.Row.of(
                        Subject.named(group.third() == 0 ? "none" : "third-" + group.third(), pace(group)), group.wins(),
                        group.decided(), group.decided())).toList(),
                filter.minGames());
    }

    private static String pace(SuccessionPace group) {
        return group.third() == 0 ? "no succession" : range(tenths(group.lowest()), tenths(group.highest())) + " per 100 turns";
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String tenths(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value);
    }

    private CurveBlock survival() {
        List<RulerSurvival> points = reading.list(RulerSurvival.class, selection.keys());
        List<Line> lines = Stream
                .of(line("winners", "Winners", Role.WINNERS, points), line("losers", "Losers", Role.LOSERS, points),
                        line("all", "All sides", Role.ALL, points))
                .filter(line -> !line.points().isEmpty()).toList();
        long sides = points.stream().filter(point -> point.who().equals("all")).mapToLong(RulerSurvival::n).max().orElse(0);
        return new CurveBlock(new Head("survival", "Survival of the first ruler",
                "Which share of first rulers still reigns, turn by turn?",
                "Estimated by Kaplan and Meier: a ruler who reigns when the save ends counts until then, and neither as fallen nor as "
                        + "lasting longer. Death and abdication both end a reign. n is the number of rulers who still reigned and whose "
                        + "game still went on; with few of them a line says little. All sides include those whose result is unknown.",
                Sample.sides(sides)), "turn", "percent still reigning", true, lines);
    }

    private static Line line(String id, String label, Role role, List<RulerSurvival> points) {
        return new Line(Subject.named(id, label), role, points.stream().filter(point -> point.who().equals(id))
                .map(point -> new Point(point.turn(), point.n(), 100 * point.share(), null, null)).toList());
    }

    private TableBlock longest() {
        List<LongestReign> reigns = reading.list(LongestReign.class, selection.keys());
        return new TableBlock(new Head("longest-reigns", "Longest reigns", "Which rulers reigned longest?",
                "The twenty longest, each with its match. A ruler who reigns at the end of the game has reigned until then.",
                new Sample(reigns.size(), "reign", "reigns")), "Ruler",
                List.of(new Column("turns", "Turns"), new Column("from", "From turn"), new Column("to", "To turn"),
                        new Column("archetype", "Archetype"), new Column("nation", "Nation"), new Column("player", "Player")),
                reigns.stream().map(ReignBlocks::row).toList());
    }

    private static TableBlock.Row row(LongestReign reign) {
        String ruler = reign.ruler() == null ? "Name not recorded" : Format.readable(reign.ruler());
        List<Object> values = new ArrayList<>();
        values.add(reign.length());
        values.add(reign.turnFrom());
        values.add(reign.turnTo() == null ? "the end" : reign.turnTo());
        values.add(reign.archetype() == null ? null : Format.readable(reign.archetype()));
        values.add(reign.nation() == null ? null : Format.readable(reign.nation()));
        values.add(reign.person());
        return new TableBlock.Row(
                reign.matchId() == null ? Subject.named("reign", ruler) : Subject.match(reign.matchId(), ruler),
                values, null);
    }
}

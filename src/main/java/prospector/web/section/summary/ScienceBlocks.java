package prospector.web.section.summary;

import java.util.List;

import prospector.stats.leads.LeadResult;
import prospector.stats.side.Selection;
import prospector.stats.summary.ScienceFifth;
import prospector.stats.yields.YieldCurve;
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
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** What science is worth. */
record ScienceBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final int TURN = 50;
    private static final int LEAST = 5;
    private static final List<String> FIFTHS = List.of("Least", "Second least", "Middle", "Second most", "Most");

    List<Block> all() {
        return List.of(curve(), ahead(), fifths());
    }

    private CurveBlock curve() {
        List<Line> lines = CurveBlock.byResult(
                reading.list(YieldCurve.class, selection.keys()).stream().filter(row -> row.yield().equals("YIELD_SCIENCE"))
                        .toList(),
                YieldCurve::won, point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high()));
        return new CurveBlock(new Head("science", "Science per turn", "How much science do winners and losers make per turn?",
                "The median side and the middle half of all sides whose result is known. The other yields are on the page about yields.",
                Sample.sides(CurveBlock.sample(lines))), "turn", "per turn", false, lines);
    }

    private CurveBlock ahead() {
        List<Point> points = LeadResult.byTurn(reading.list(LeadResult.class, selection.keys()), "science").entrySet().stream()
                .filter(turn -> turn.getValue().decided() >= LEAST)
                .map(turn -> new Point(turn.getKey(), turn.getValue().decided(), 100 * turn.getValue().rate(),
                        100 * turn.getValue().low(), 100 * turn.getValue().high()))
                .toList();
        List<Line> lines = points.isEmpty() ? List.of()
                : List.of(new Line(Subject.named("ahead", "Side ahead"), Role.ALL, points));
        return new CurveBlock(new Head("science-ahead", "Ahead in science",
                "How often does the side that is ahead in science win?",
                "Science gained so far, in decided duels. The band is the 95 % interval (Wilson). A turn with fewer than "
                        + LEAST
                        + " such duels has no point. More on the page about leads.",
                new Sample(points.stream().mapToLong(Point::n).max().orElse(0), "duel", "duels")), "turn", "percent won", false,
                lines);
    }

    private RateBlock fifths() {
        List<ScienceFifth> fifths = reading.list(ScienceFifth.class, selection.keys(), TURN);
        return RateBlock.of(new Head("science-fifths", "Science on turn " + TURN,
                "How often does a side win by its science per turn on turn " + TURN + "?",
                "Decided sides whose game came so far, cut into fifths; equal values stay together, so that groups may differ in size.",
                Sample.sides(fifths.stream().mapToLong(ScienceFifth::decided).sum())),
                fifths.stream()
                        .map(fifth -> RateBlock.Row.of(Subject.named("fifth-" + fifth.fifth(), label(fifth)), fifth.wins(),
                                fifth.decided(), fifth.decided()))
                        .toList(),
                filter.minGames());
    }

    private static String label(ScienceFifth fifth) {
        return FIFTHS.get(fifth.fifth() - 1) + ": " + Format.oneDecimal(fifth.lowest())
                + (fifth.lowest() == fifth.highest() ? "" : " to " + Format.oneDecimal(fifth.highest()));
    }
}

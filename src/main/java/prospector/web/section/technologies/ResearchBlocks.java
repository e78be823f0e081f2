package prospector.web.section.technologies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.side.Selection;
import prospector.stats.techs.FirstTech;
import prospector.stats.techs.TechAdvantage;
import prospector.stats.techs.TechCount;
import prospector.stats.techs.TechCoverage;
import prospector.stats.techs.TechOpening;
import prospector.stats.techs.TechOrder;
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
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** The order of research, and how winners and losers differ in it. */
record ResearchBlocks(Reading reading, Selection selection, StatFilter filter, TechCoverage coverage) {
    private static final String ORDER_NOTE = "What a nation holds on turn 1 does not count, bonus cards neither.";

    /** What goes with winning. */
    List<Block> results() {
        return List.of(count(), first(), advantage());
    }

    /** What comes after what. */
    List<Block> order() {
        return List.of(places(), openings());
    }

    private RateBlock first() {
        List<FirstTech> firsts = reading.list(FirstTech.class, selection.keys());
        long decided = firsts.stream().mapToLong(FirstTech::decided).sum();
        return RateBlock.of(
                new Head("first", "First technology", "Which technology does a side research first, and how often does it win?",
                        ORDER_NOTE + leftOut(), Sample.sides(decided)),
                firsts.stream().map(first -> RateBlock.Row.of(Subject.of(first.tech()), first.wins(), first.decided(),
                        first.sides())).toList(),
                filter.minGames());
    }

    private RateBlock openings() {
        List<TechOpening> openings = reading.list(TechOpening.class, selection.keys());
        long decided = openings.stream().mapToLong(TechOpening::decided).sum();
        return RateBlock.of(
                new Head("openings", "Openings", "Which three technologies come first, and how often does a side win then?",
                        "Openings of at least two sides, the most frequent first. " + ORDER_NOTE + leftOut(),
                        Sample.sides(decided)),
                openings.stream().map(opening -> RateBlock.Row.of(subject(opening), opening.wins(), opening.decided(),
                        opening.sides())).toList(),
                filter.minGames());
    }

    private static Subject subject(TechOpening opening) {
        List<String> techs = List.of(opening.first(), opening.second(), opening.third());
        return Subject.named(String.join("+", techs), techs.stream().map(Format::readable).collect(Collectors.joining(" → ")));
    }

    private CurveBlock count() {
        List<TechCount> points = reading.list(TechCount.class, selection.keys());
        List<Line> lines = Stream.of(line("winners", "Winners", Role.WINNERS, points.stream().filter(TechCount::won)),
                line("losers", "Losers", Role.LOSERS, points.stream().filter(point -> !point.won())))
                .filter(line -> !line.points().isEmpty()).toList();
        long sides = lines.stream().mapToLong(line -> line.points().stream().mapToLong(Point::n).max().orElse(0)).sum();
        return new CurveBlock(new Head("count", "Technologies over time",
                "How many technologies do winners and losers hold, turn by turn?",
                "The median side and the middle half of all sides, each until its game ends; n falls as games end. What a nation holds "
                        + "on turn 1 counts, bonus cards do not." + leftOut(),
                Sample.sides(sides)), "turn", "technologies", true, lines);
    }

    private static Line line(String id, String label, Role role, Stream<TechCount> points) {
        return new Line(Subject.named(id, label), role,
                points.map(point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high())).toList());
    }

    private SpreadBlock places() {
        List<TechOrder> order = reading.list(TechOrder.class, selection.keys());
        return new SpreadBlock(
                new Head("order", "Order of research", "At which place in its order does a side research each technology?",
                        ORDER_NOTE + " Technologies of one turn share a place; n is the number of sides that researched it."
                                + leftOut(),
                        Sample.sides(coverage.logged())),
                "place",
                order.stream()
                        .map(row -> new SpreadBlock.Row(Subject.of(row.tech()), row.n(), row.min(), row.q1(), row.median(),
                                row.q3(), row.max()))
                        .toList());
    }

    private TableBlock advantage() {
        List<TechAdvantage> techs = reading.list(TechAdvantage.class, selection.keys());
        return new TableBlock(new Head("advantage", "Winners against losers",
                "Which technologies do winners have more often, and earlier, than losers?",
                "Sorted by the difference of the shares. Turns are medians over the sides that got it and whose save logged the turn; a "
                        + "negative difference means that winners were earlier. Nothing is shown without both winners and losers.",
                Sample.sides(coverage.decided())), "Technology",
                List.of(new Column("winners_share", "Winners, %"), new Column("losers_share", "Losers, %"),
                        new Column("share_difference", "Difference, points"), new Column("winners_with", "Winners with it"),
                        new Column("losers_with", "Losers with it"), new Column("winners_turn", "Winners, turn"),
                        new Column("losers_turn", "Losers, turn"), new Column("turn_difference", "Difference, turns")),
                techs.stream().map(ResearchBlocks::row).toList());
    }

    private static TableBlock.Row row(TechAdvantage tech) {
        double winners = 100.0 * tech.winnersWith() / tech.winners();
        double losers = 100.0 * tech.losersWith() / tech.losers();
        Double turns = tech.winnersTurn() == null || tech.losersTurn() == null ? null : tech.winnersTurn() - tech.losersTurn();
        return new TableBlock.Row(Subject.of(tech.tech()), Arrays.asList(winners, losers, winners - losers, tech.winnersWith(),
                tech.losersWith(), tech.winnersTurn(), tech.losersTurn(), turns), tech.winnersWith() + tech.losersWith());
    }

    /** What the sample leaves out, as a sentence; empty: nothing. */
    private String leftOut() {
        long missing = coverage.sides() - coverage.logged();
        return missing == 0 ? ""
                : " Left out: " + Format.counted(missing, "side", "sides")
                        + " with technologies whose turns the save did not log.";
    }
}

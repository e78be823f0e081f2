package prospector.web.section.yields;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.stats.yields.StandingCurve;
import prospector.stats.yields.YieldCurve;
import prospector.stats.yields.YieldTotal;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;
import prospector.web.format.Yields;
import prospector.web.section.Choice;
import prospector.web.section.Chosen;
import prospector.web.section.Section;
import prospector.web.section.yields.CurveDrawing.Value;

/** What winners and losers produce, and how they stand, turn by turn. */
@ApplicationScoped
class YieldsSection implements Section {
    private static final List<Choice> CHOICES = List.of(
            new Choice("amount", "Yields", List.of(new Choice.Value("rate", "Per turn"),
                    new Choice.Value("total", "Since the start"))),
            new Choice("scale", "Scale",
                    List.of(new Choice.Value("linear", "Linear"), new Choice.Value("log", "Logarithmic"))));

    @Override
    public String id() {
        return "yields";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Yields";
    }

    @Override
    public String lead() {
        return "What winners and losers make of each yield, and how they stand, turn by turn: the median side and the middle half "
                + "of all sides.";
    }

    @Override
    public List<Choice> choices() {
        return CHOICES;
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return blocks(reading, selection, filter, Chosen.firstOf(CHOICES));
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter, Chosen chosen) {
        CurveDrawing drawing = new CurveDrawing(chosen.has("scale", "log"));
        Stream<Block> yields = chosen.has("amount", "total")
                ? totals(reading.list(YieldTotal.class, selection.keys()), drawing)
                : rates(reading.list(YieldCurve.class, selection.keys()), drawing);
        return Stream.concat(yields, standings(reading.list(StandingCurve.class, selection.keys()), drawing)).toList();
    }

    private static Stream<Block> rates(List<YieldCurve> curves, CurveDrawing drawing) {
        Map<String, List<YieldCurve>> byYield = curves.stream().collect(Collectors.groupingBy(YieldCurve::yield));
        return ids(byYield.keySet()).map(id -> drawing.block(
                words(id, Format.readable(id), "How much " + name(id) + " do winners and losers make per turn?", ""),
                "per turn",
                byYield.getOrDefault(id, List.of()).stream().map(curve -> new Value(curve.won(),
                        new Point(curve.turn(), curve.n(), curve.median(), curve.low(), curve.high()))).toList()));
    }

    private static Stream<Block> totals(List<YieldTotal> curves, CurveDrawing drawing) {
        Map<String, List<YieldTotal>> byYield = curves.stream().collect(Collectors.groupingBy(YieldTotal::yield));
        return ids(byYield.keySet()).map(id -> drawing.block(words(id, Format.readable(id),
                "How much " + name(id) + " have winners and losers gained since the start?",
                summed(byYield.getOrDefault(id, List.of()))), "since the start",
                byYield.getOrDefault(id, List.of()).stream().map(curve -> new Value(curve.won(),
                        new Point(curve.turn(), curve.n(), curve.median(), curve.low(), curve.high()))).toList()));
    }

    private static String summed(List<YieldTotal> curves) {
        long sides = Stream.of(true, false).mapToLong(won -> curves.stream().filter(curve -> curve.won() == won)
                .mapToLong(YieldTotal::summed).max().orElse(0)).sum();
        return sides == 0 ? "As the saves hold it."
                : "As the save holds it; the saves of " + Format.counted(sides, "side", "sides")
                        + " hold no amounts, and their rates per turn are added up.";
    }

    private static Stream<Block> standings(List<StandingCurve> curves, CurveDrawing drawing) {
        return Stream.of(
                standing("points", "Victory points", "How many victory points do winners and losers have?", curves, drawing),
                standing("military_power", "Military power", "How strong are the armies of winners and losers?", curves,
                        drawing),
                standing("legitimacy", "Legitimacy", "How much legitimacy do winners and losers have?", curves, drawing));
    }

    private static Block standing(String measure, String heading, String question, List<StandingCurve> curves,
            CurveDrawing drawing) {
        return drawing.block(words(measure.replace('_', '-'), heading, question, "As the game displays it at that turn; sides "
                + "whose save does not record it are left out."), "on the turn",
                curves.stream().filter(curve -> curve.measure().equals(measure)).map(curve -> new Value(curve.won(),
                        new Point(curve.turn(), curve.n(), curve.median(), curve.low(), curve.high()))).toList());
    }

    private static Head words(String id, String heading, String question, String note) {
        return new Head(id, heading, question, note, Sample.sides(0));
    }

    /** The known yields in the order of the game, then what a newer version added. */
    private static Stream<String> ids(Set<String> found) {
        return Stream.concat(Yields.IDS.stream(), found.stream().sorted()).distinct();
    }

    private static String name(String yield) {
        return Format.readable(yield).toLowerCase(Locale.ENGLISH);
    }
}

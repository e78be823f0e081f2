package prospector.web.compare.sides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import prospector.stats.match.FieldStanding;
import prospector.stats.nations.MedianYield;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.format.Format;
import prospector.web.format.Yields;
import prospector.web.match.section.Moment;

/**
 * What is told of sides laid over each other.
 *
 * @param turn on which they are compared
 * @param pairs whose differences stand in the tables and in words
 * @param milestones of these sides
 */
record SidesBlocks(List<LaidSide> sides, int turn, List<Pair> pairs, List<Milestone> milestones) {
    /** Measures that all sides of people have a median of. */
    private static final List<Measured> STANDING = List.of(Measured.POINTS, Measured.MILITARY_POWER, Measured.LEGITIMACY);

    List<Block> all() {
        List<Block> blocks = new ArrayList<>(List.of(state(), milestoneTable(), technologies()));
        Moment longest = longest();
        List<FieldStanding> standing = longest.reading().list(FieldStanding.class, (Object) null);
        Arrays.stream(Measured.values()).map(measured -> curve(longest, measured, standing)).forEach(blocks::add);
        List<MedianYield> field = longest.reading().list(MedianYield.class, (Object) null);
        yields().map(id -> curve(longest, id, field)).forEach(blocks::add);
        blocks.removeIf(block -> block instanceof CurveBlock && block.empty());
        return List.copyOf(blocks);
    }

    /** The differences of a pair as sentences. */
    List<String> words(Pair pair) {
        return new Words(sides, turn, counts(), yieldRows(), milestones).of(pair);
    }

    private Block state() {
        List<Compared> rows = Stream.concat(counts().stream(), yieldRows().stream()).filter(Compared::known).toList();
        return table(new Head("state", "State on turn " + turn, "How does each side stand on turn " + turn + "?",
                "Yields per turn. Cities count for their founders. Where a side has a city, technology, class of laws or wonder "
                        + "whose turn its save did not log, its number on a turn is not known. Beyond the end of its game a "
                        + "side has no numbers." + difference(),
                sample()), "What", sides.stream().map(side -> side.labelOn(turn)).toList(), rows);
    }

    private Block milestoneTable() {
        return table(new Head("milestones", "Milestones", "On which turn did each side come to it, in the whole of its game?",
                "As in the statistics: laws only of people whose classes all have a turn, cities from games whose cities all have one."
                        + difference(),
                sample()), "Milestone", labels(), milestones.stream().map(Milestone::turns).toList());
    }

    private Block technologies() {
        return table(new Head("technologies-by-turn", "Technologies by turn",
                "On which turn did each side get each technology, in the whole of its game?",
                "Only those whose turn the save logged, without bonus cards." + difference(), sample()), "Technology", labels(),
                Milestone.technologies(sides).stream().map(Milestone::turns).toList());
    }

    private String difference() {
        return pairs.isEmpty() ? ""
                : pairs.size() == 1
                        ? " Difference: " + sides.get(0).subject().label() + " less " + sides.get(1).subject().label() + "."
                        : " Differences: the winner of the first match less that of the second, and so the losers.";
    }

    private Sample sample() {
        return Sample.sides(sides.size());
    }

    private List<String> labels() {
        return sides.stream().map(side -> side.subject().label()).toList();
    }

    private Block table(Head head, String subjectIs, List<String> labels, List<Compared> rows) {
        return new TableBlock(head, subjectIs, Compared.columns(sides, labels, pairs),
                rows.stream().map(row -> row.row(pairs)).toList());
    }

    private List<Compared> counts() {
        return Arrays.stream(Measured.values()).map(measured -> new Compared(
                Subject.named(measured.key(), measured.label()), values(side -> side.course().held(measured, turn)))).toList();
    }

    private List<Compared> yieldRows() {
        return yields().map(id -> new Compared(Subject.of(id), values(side -> side.course().made(id, turn)))).toList();
    }

    private List<Double> values(Function<LaidSide, Double> value) {
        List<Double> values = new ArrayList<>();
        sides.forEach(side -> values.add(value.apply(side)));
        return values;
    }

    /** Known ones in the order of the game, then those that are new to us. */
    private Stream<String> yields() {
        List<String> there = sides.stream().flatMap(side -> side.course().yields().keySet().stream()).sorted().toList();
        return Stream.concat(Yields.IDS.stream().filter(there::contains), there.stream()).distinct();
    }

    private Moment longest() {
        return sides.stream().max(Comparator.comparing(LaidSide::turns)).orElseThrow().moment();
    }

    private Block curve(Moment longest, Measured measured, List<FieldStanding> field) {
        List<Line> lines = lines(side -> side.course().counts().get(measured));
        boolean standing = STANDING.contains(measured);
        String question = "How " + (measured == Measured.MILITARY_POWER || measured == Measured.LEGITIMACY ? "much " : "many ")
                + measured.plural() + " has each side, turn by turn?";
        return new CurveBlock(new Head(measured.key(), measured.label(), question,
                standing ? "The band is the middle half of all sides of people on each turn; n falls where games end." : null,
                Sample.sides(lines.size())), "turn", measured.plural(), !standing,
                longest.withField(lines, field.stream().filter(row -> row.measure().equals(measured.key()))
                        .map(row -> new Point(row.turn(), row.n(), row.median(), row.low(), row.high())).toList()));
    }

    private Block curve(Moment longest, String id, List<MedianYield> field) {
        List<Line> lines = lines(side -> side.course().yields().getOrDefault(id, List.of()));
        String name = Format.readable(id);
        return new CurveBlock(new Head(id, name,
                "How much " + name.toLowerCase(Locale.ENGLISH) + " does each side make per turn?", null,
                Sample.sides(lines.size())), "turn", "per turn", false,
                longest.withField(lines, field.stream().filter(row -> row.yield().equals(id))
                        .map(row -> new Point(row.turn(), row.n(), row.median(), row.low(), row.high()))
                        .toList()));
    }

    private List<Line> lines(Function<LaidSide, List<Point>> points) {
        return sides.stream().map(side -> new Line(side.subject(), Role.OTHER, points.apply(side)))
                .filter(line -> !line.points().isEmpty()).toList();
    }
}

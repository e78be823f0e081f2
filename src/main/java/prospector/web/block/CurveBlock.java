package prospector.web.block;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Values along an axis for several groups, each with the band of its middle half where there is one.
 *
 * @param axis what the axis is: turn …
 * @param unit of the values; one that begins with {@code percent} has an axis from 0 to 100
 * @param drawing how the lines are drawn
 * @param log whether the values are drawn on a logarithmic axis, which has no place for zero and below
 * @param lines one for each group that has any point
 */
public record CurveBlock(Head head, String axis, String unit, Drawing drawing, boolean log, List<Line> lines) implements Block {
    private static final int FEW = 12;

    /** How values are joined. */
    public enum Drawing {
        LINES,
        /** A value holds until the next one. */
        STEPS,
        /** Areas upon each other, for parts of a whole; all lines have the same places. */
        STACK
    }

    /** What a line stands for: decides its colour and dash. */
    public enum Role {
        WINNERS,
        LOSERS,
        ALL,
        OTHER
    }

    /** A group and its points, by x. */
    public record Line(Subject subject, Role role, List<Point> points) {
    }

    /**
     * A value.
     *
     * @param n what it rests on
     * @param low lower quartile; null: no band
     * @param high upper quartile; null: no band
     */
    public record Point(int x, long n, Double value, Double low, Double high) {
    }

    /** On a linear axis. */
    public CurveBlock(Head head, String axis, String unit, Drawing drawing, List<Line> lines) {
        this(head, axis, unit, drawing, false, lines);
    }

    /**
     * Lines on a linear axis.
     *
     * @param step whether a value holds until the next one
     */
    public CurveBlock(Head head, String axis, String unit, boolean step, List<Line> lines) {
        this(head, axis, unit, step ? Drawing.STEPS : Drawing.LINES, lines);
    }

    /** A line of the winners and one of the losers, as far as they have points. */
    public static <T> List<Line> byResult(List<T> rows, Predicate<T> won, Function<T, Point> point) {
        return Stream.of(
                new Line(Subject.named("winners", "Winners"), Role.WINNERS, rows.stream().filter(won).map(point).toList()),
                new Line(Subject.named("losers", "Losers"), Role.LOSERS,
                        rows.stream().filter(won.negate()).map(point).toList()))
                .filter(line -> !line.points().isEmpty()).toList();
    }

    /** On how much lines rest, of which none shares its sample with another: the largest n of each. */
    public static long sample(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.points().stream().mapToLong(Point::n).max().orElse(0)).sum();
    }

    @Override
    public Kind kind() {
        return Kind.CURVES;
    }

    @Override
    public boolean empty() {
        return lines.stream().allMatch(line -> line.points().isEmpty());
    }

    @Override
    public List<LongRow> longRows() {
        return lines.stream().flatMap(line -> line.points().stream().flatMap(point -> Stream.of(
                number(line, point, "value", point.value()), number(line, point, "low", point.low()),
                number(line, point, "high", point.high())).filter(row -> row.value() != null))).toList();
    }

    private LongRow number(Line line, Point point, String measure, Double value) {
        return new LongRow(head.id(), line.subject().id(), null, point.x(), measure, value, point.n());
    }

    /** Whether the axis has a place for any value: a logarithmic one has none for zero and below. */
    public boolean drawable() {
        return !log || lines.stream().flatMap(line -> line.points().stream())
                .anyMatch(point -> point.value() != null && point.value() > 0);
    }

    /** Some places of the axis for the table beside the chart: every n-th and the last; all of them when they are few. */
    public List<Integer> places(int every) {
        List<Integer> all = lines.stream().flatMap(line -> line.points().stream()).map(Point::x).distinct().sorted().toList();
        return all.size() <= FEW ? all : all.stream().filter(x -> x % every == 0 || x.equals(all.get(all.size() - 1))).toList();
    }

    /** Whether the table beside the chart leaves out places. */
    public boolean many() {
        return lines.stream().flatMap(line -> line.points().stream()).map(Point::x).distinct().count() > FEW;
    }

    /** Who of the sides of a game has the most since when, as a sentence; null: no line is a side. */
    public String summary() {
        return CurveSummary.of(this);
    }

    /** The point of a line at a place. */
    public Optional<Point> at(Line line, int x) {
        return line.points().stream().filter(point -> point.x() == x).findFirst();
    }
}

package prospector.web.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values along an axis for several groups, each with the band of its middle half where there is one.
 *
 * @param axis what the axis is: turn …
 * @param unit of the values; one that begins with {@code percent} has an axis from 0 to 100
 * @param step whether a value holds until the next one
 * @param lines one for each group that has any point
 */
public record CurveBlock(Head head, String axis, String unit, boolean step, List<Line> lines) implements Block {
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

    /** Some places of the axis for the table beside the chart: every n-th and the last. */
    public List<Integer> places(int every) {
        List<Integer> all = lines.stream().flatMap(line -> line.points().stream()).map(Point::x).distinct().sorted().toList();
        return all.stream().filter(x -> x % every == 0 || x.equals(all.get(all.size() - 1))).toList();
    }

    /** The point of a line at a place. */
    public Optional<Point> at(Line line, int x) {
        return line.points().stream().filter(point -> point.x() == x).findFirst();
    }
}

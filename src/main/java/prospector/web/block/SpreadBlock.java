package prospector.web.block;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import prospector.web.format.Format;

/**
 * How values spread for each subject: extremes, quartiles and median, drawn as boxes on one common axis.
 *
 * @param unit of the values
 * @param rows in their order
 */
public record SpreadBlock(Head head, String unit, List<Row> rows) implements Block {
    /** A subject's values. */
    public record Row(Subject subject, long n, double min, double q1, double median, double q3, double max) {
    }

    @Override
    public Kind kind() {
        return Kind.SPREADS;
    }

    @Override
    public boolean empty() {
        return rows.isEmpty();
    }

    @Override
    public List<LongRow> longRows() {
        return rows.stream().flatMap(row -> Stream.of(number(row, "min", row.min()), number(row, "q1", row.q1()),
                number(row, "median", row.median()), number(row, "q3", row.q3()), number(row, "max", row.max()))).toList();
    }

    private LongRow number(Row row, String measure, double value) {
        return new LongRow(head.id(), row.subject().id(), null, null, measure, value, row.n());
    }

    /** Smallest value, where the axis begins: zero unless there are negative ones. */
    public double from() {
        return Math.min(0, rows.stream().mapToDouble(Row::min).min().orElse(0));
    }

    /** Largest value, where the axis ends. */
    public double to() {
        return Math.max(from() + 1, rows.stream().mapToDouble(Row::max).max().orElse(1));
    }

    /** An end of the axis, without a decimal place when it is whole. */
    public String shown(double end) {
        return Format.shortest(end);
    }

    /** Where a value stands within 100, for SVG attributes. */
    public String place(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * (value - from()) / (to() - from()));
    }

    /** Distance of two values within 100, for SVG attributes; at least half, to be seen. */
    public String distance(double low, double high) {
        return String.format(Locale.ROOT, "%.1f", Math.max(0.5, 100 * (high - low) / (to() - from())));
    }
}

package prospector.web.block;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import prospector.web.format.Format;

/**
 * One value for each subject, drawn as a bar from zero.
 *
 * @param unit of the values; with {@code share} they are parts of one and shown in percent
 * @param rows in their order
 */
public record CountBlock(Head head, String unit, boolean share, List<Row> rows) implements Block {
    /**
     * A subject's value.
     *
     * @param value null: not known
     * @param n what it rests on
     */
    public record Row(Subject subject, Double value, long n) {
    }

    /** Values with a unit. */
    public static CountBlock of(Head head, String unit, List<Row> rows) {
        return new CountBlock(head, unit, false, List.copyOf(rows));
    }

    /** Shares of one. */
    public static CountBlock shares(Head head, String of, List<Row> rows) {
        return new CountBlock(head, of, true, List.copyOf(rows));
    }

    @Override
    public Kind kind() {
        return Kind.COUNTS;
    }

    @Override
    public boolean empty() {
        return rows.stream().allMatch(row -> row.value() == null);
    }

    @Override
    public List<LongRow> longRows() {
        return rows.stream().map(row -> new LongRow(head.id(), row.subject().id(), null, null, share ? "share" : "value",
                row.value(), row.n())).toList();
    }

    /** A value as people read it: a share in percent; a count without a decimal place as long as all values are whole. */
    public String shown(Row row) {
        if (share) {
            return Format.percent(row.value());
        }
        boolean whole = rows.stream().map(Row::value).filter(Objects::nonNull).allMatch(value -> value == Math.rint(value));
        return whole ? Format.grouped(Math.round(row.value())) : Format.oneDecimal(row.value());
    }

    /** Whether each value is itself the number that it rests on, so that saying that again tells nothing. */
    public boolean counted() {
        return !share && rows.stream().allMatch(row -> row.value() != null && row.value() == row.n());
    }

    /** Length of a bar within 100, for SVG attributes: the largest value fills it, a share is itself. */
    public String length(Row row) {
        double most = share ? 1 : rows.stream().map(Row::value).filter(Objects::nonNull).mapToDouble(Math::abs).max().orElse(1);
        double value = row.value() == null ? 0 : Math.abs(row.value());
        return String.format(Locale.ROOT, "%.1f", most == 0 ? 0 : 100 * value / most);
    }
}

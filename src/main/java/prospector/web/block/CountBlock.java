package prospector.web.block;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

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
     * @param n sample size: what the value rests on
     * @param count of a share: how many of the sample; null: the value is no share
     */
    public record Row(Subject subject, Double value, long n, Long count) {
        /** A value that is no share. */
        public Row(Subject subject, Double value, long n) {
            this(subject, value, n, null);
        }

        /** So many of a sample; of none the share is not known. */
        public static Row share(Subject subject, long count, long of) {
            return new Row(subject, of == 0 ? null : (double) count / of, of, count);
        }
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
        return rows.stream().flatMap(row -> share
                ? Stream.of(number(row, "share", row.value()), number(row, "count", row.count()))
                : Stream.of(number(row, "value", row.value()))).toList();
    }

    private LongRow number(Row row, String measure, Number value) {
        return new LongRow(head.id(), row.subject().id(), null, null, measure, value, row.n());
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

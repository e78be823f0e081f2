package prospector.web.block;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.WinRate;

/**
 * A plain table: a subject and some values in each row.
 *
 * @param columns one for each value
 * @param rows in their order
 */
public record TableBlock(Head head, String subjectIs, List<Column> columns, List<Row> rows) implements Block {
    /**
     * A column.
     *
     * @param id key in CSV
     * @param label for people, with the unit
     */
    public record Column(String id, String label) {
    }

    /**
     * A row.
     *
     * @param values as many as columns: numbers, texts, figures, or subjects, which are linked; null: not known
     * @param n what the row rests on; null: it is a single fact
     */
    public record Row(Subject subject, List<Object> values, Long n) {
    }

    /**
     * A number with a sample of its own, for rows and columns that rest on different ones.
     *
     * @param value null: not known
     * @param low lower end of its interval; null: none
     * @param high upper end of its interval; null: none
     * @param share whether it is a part of one, shown in percent
     */
    public record Figure(Double value, Double low, Double high, boolean share, long n) {
        /** A number without an interval. */
        public static Figure of(Double value, long n) {
            return new Figure(value, null, null, false, n);
        }

        /** A win rate with its interval. */
        public static Figure of(WinRate rate) {
            return new Figure(rate.rate(), rate.low(), rate.high(), true, rate.decided());
        }
    }

    @Override
    public Kind kind() {
        return Kind.TABLE;
    }

    @Override
    public boolean empty() {
        return rows.isEmpty();
    }

    @Override
    public List<LongRow> longRows() {
        return rows.stream().flatMap(this::numbers).toList();
    }

    private Stream<LongRow> numbers(Row row) {
        return IntStream.range(0, columns.size()).filter(column -> row.values().get(column) != null).boxed()
                .flatMap(column -> numbers(row, columns.get(column), row.values().get(column)));
    }

    /** The long form holds numbers; a text or a subject is the other subject of its row, and so is the column of a figure. */
    private Stream<LongRow> numbers(Row row, Column column, Object value) {
        String subject = row.subject().id();
        if (value instanceof Figure figure) {
            return Stream.of(new LongRow(head.id(), subject, column.id(), null, "value", figure.value(), figure.n()),
                    new LongRow(head.id(), subject, column.id(), null, "low", figure.low(), figure.n()),
                    new LongRow(head.id(), subject, column.id(), null, "high", figure.high(), figure.n()))
                    .filter(number -> number.value() != null);
        }
        if (value instanceof Number number) {
            return Stream.of(new LongRow(head.id(), subject, null, null, column.id(), number, row.n()));
        }
        String text = value instanceof Subject other ? other.id() : value.toString();
        return Stream.of(new LongRow(head.id(), subject, text, null, column.id(), null, row.n()));
    }

    /** A value as a subject, to be linked; null: it is none. */
    public Subject subject(Object value) {
        return value instanceof Subject subject ? subject : null;
    }

    /** The value as a figure; null: it is none. */
    public Figure figure(Object value) {
        return value instanceof Figure figure ? figure : null;
    }

    /** Whether the column holds numbers only, which stand at the right. */
    public boolean numeric(int column) {
        return rows.stream().map(row -> row.values().get(column)).filter(Objects::nonNull).allMatch(Number.class::isInstance);
    }
}

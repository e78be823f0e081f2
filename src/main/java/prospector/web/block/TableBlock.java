package prospector.web.block;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * @param values as many as columns: numbers, texts, or subjects, which are linked; null: not known
     * @param n what the row rests on; null: it is a single fact
     */
    public record Row(Subject subject, List<Object> values, Long n) {
    }

    /** A value as a subject, to be linked; null: it is none. */
    public Subject subject(Object value) {
        return value instanceof Subject subject ? subject : null;
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

    /** The long form holds numbers; a text is the other subject of its row. */
    private Stream<LongRow> numbers(Row row) {
        return IntStream.range(0, columns.size()).filter(column -> row.values().get(column) != null).mapToObj(column -> {
            Object value = row.values().get(column);
            Number number = value instanceof Number known ? known : null;
            return new LongRow(head.id(), row.subject().id(), number == null ? text(value) : null, null,
                    columns.get(column).id(), number, row.n());
        });
    }

    private static String text(Object value) {
        return value instanceof Subject subject ? subject.id() : value.toString();
    }
}

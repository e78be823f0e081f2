package prospector.web.compare.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import prospector.web.block.Subject;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;

/**
 * Numbers of all sides beside each other, one row of a table.
 *
 * @param values one for each side; null: not known
 */
record Compared(Subject subject, List<Double> values) {
    /** The columns of such rows: the sides, then the differences of the pairs. */
    static List<Column> columns(List<LaidSide> sides, List<String> labels, List<Pair> pairs) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            columns.add(new Column(sides.get(i).key().toString(), labels.get(i)));
        }
        pairs.forEach(pair -> columns.add(new Column(pair.id(), pair.label(pairs.size()))));
        return columns;
    }

    /** The first less the second; null: one of them is not known. */
    Double difference(Pair pair) {
        Double first = values.get(pair.first());
        Double second = values.get(pair.second());
        return first == null || second == null ? null : Double.valueOf(first - second);
    }

    boolean known() {
        return values.stream().anyMatch(value -> value != null);
    }

    /** Without decimal places where no value has any. */
    Row row(List<Pair> pairs) {
        boolean whole = values.stream().allMatch(value -> value == null || value == Math.rint(value));
        List<Object> shown = new ArrayList<>();
        Stream.concat(values.stream(), pairs.stream().map(this::difference))
                .forEach(value -> shown.add(value == null || !whole ? value : (Object) Long.valueOf(Math.round(value))));
        return new Row(subject, shown, null);
    }
}

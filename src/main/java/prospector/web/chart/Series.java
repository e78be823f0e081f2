package prospector.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The values of one side.
 *
 * @param key the player id in the game
 * @param label short name at the end of the line
 * @param nation {@code NATION_…}; null: not stated
 * @param shade 1 for the first side of its nation, 2 for the second
 * @param values one for each value of the axis; null: not recorded
 */
public record Series(int key, String label, String nation, int shade, List<Number> values) {
    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static Series of(Line line, List<Number> values) {
        return new Series(line.key(), line.label(), line.nation(), line.shade(), values);
    }

    Double at(int index) {
        Number value = values.get(index);
        return value == null ? null : value.doubleValue();
    }
}

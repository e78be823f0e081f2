package prospector.game;

import java.util.List;
import java.util.OptionalInt;

/**
 * A technology of the tree; free cards ({@code TECH_..._BONUS_...}) are not among them.
 *
 * @param column position in the tree, 0 is where every nation begins
 * @param row position from the top, 0 to 10
 * @param cost science needed, empty when not known
 * @param prerequisites ids of the techs needed before
 */
public record Tech(String id, String name, int column, int row, OptionalInt cost,
        List<String> prerequisites) implements Identified {

    static Tech of(CsvRow row) {
        return new Tech(row.text("id"), row.text("name"), row.integer("column"), row.integer("row"),
                row.optionalInteger("cost"), row.list("prerequisites", " "));
    }
}

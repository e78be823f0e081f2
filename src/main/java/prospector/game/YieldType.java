package prospector.game;

/**
 * One of the yields whose history a save carries.
 *
 * @param order position on pages, science first, counted from 1
 */
public record YieldType(String id, String name, int order) implements Identified {

    static YieldType of(CsvRow row) {
        return new YieldType(row.text("id"), row.text("name"), row.integer("order"));
    }
}

package prospector.game;

/** A kind of unit. */
public record UnitType(String id, UnitRole role, String name) implements Identified {

    static UnitType of(CsvRow row) {
        return new UnitType(row.text("id"), UnitRole.of(row), row.text("name"));
    }
}

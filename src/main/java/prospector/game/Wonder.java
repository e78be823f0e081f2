package prospector.game;

/** A wonder; its id is that of an improvement ({@code IMPROVEMENT_ORACLE}). */
public record Wonder(String id, String name) implements Identified {

    static Wonder of(CsvRow row) {
        return new Wonder(row.text("id"), row.text("name"));
    }
}

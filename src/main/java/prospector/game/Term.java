package prospector.game;

/** Any further identifier whose name cannot be made from the identifier itself. */
public record Term(String id, String name) implements Identified {

    static Term of(CsvRow row) {
        return new Term(row.text("id"), row.text("name"));
    }
}

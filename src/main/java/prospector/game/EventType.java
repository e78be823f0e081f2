package prospector.game;

/** A type of entry in the log of a save ({@code LogData/Type}), and the one category that it belongs to. */
public record EventType(String id, EventCategory category, String name) implements Identified {

    static EventType of(CsvRow row) {
        return new EventType(row.text("id"), EventCategory.of(row), row.text("name"));
    }
}

package prospector.game;

import java.util.Locale;

/** What an entry of the log is about. */
public enum EventCategory {
    PROGRESS("Technology and laws"),
    CITIES("Cities and wonders"),
    AMBITIONS("Ambitions"),
    CHARACTERS("Characters"),
    RELIGION("Religion"),
    DIPLOMACY("Diplomacy and tribes"),
    MILITARY("War");

    private final String label;

    EventCategory(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** Lower-case key as the reference file and pages use it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventCategory of(CsvRow row) {
        var key = row.text("category");
        for (var category : values()) {
            if (category.key().equals(key)) {
                return category;
            }
        }
        throw row.failure("unknown category " + key);
    }
}

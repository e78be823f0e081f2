package prospector.source;

import java.util.Locale;

/** The services that we ask. */
public enum SourceName {
    CHALLONGE("Challonge"),
    DRIVE("Google Drive"),
    SHEETS("Google Sheets");

    private final String label;

    SourceName(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** In files, metrics and JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

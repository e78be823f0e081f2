package prospector.game;

/**
 * A religion.
 *
 * @param kind "world", "pagan" or "national"
 * @param nation the only nation that can have it; empty for a world religion
 */
public record Religion(String id, String name, String kind, String nation) implements Identified {

    static Religion of(CsvRow row) {
        return new Religion(row.text("id"), row.text("name"), row.text("kind"), row.optionalText("nation"));
    }
}

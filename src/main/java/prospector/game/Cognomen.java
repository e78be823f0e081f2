package prospector.game;

/**
 * A ruler's byname.
 *
 * @param legitimacy legitimacy while the ruler lives; it decays with each generation
 */
public record Cognomen(String id, String name, int legitimacy) implements Identified {

    static Cognomen of(CsvRow row) {
        return new Cognomen(row.text("id"), row.text("name"), row.integer("legitimacy"));
    }
}

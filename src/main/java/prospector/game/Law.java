package prospector.game;

/**
 * A law.
 *
 * @param lawClass the either-or choice it belongs to ({@code LAWCLASS_SLAVERY_FREEDOM}), as in {@code ActiveLaw}
 * @param succession whether it orders the succession; such a law is no milestone
 */
public record Law(String id, String lawClass, String name, boolean succession) implements Identified {

    static Law of(CsvRow row) {
        return new Law(row.text("id"), row.text("law_class"), row.text("name"), row.flag("succession"));
    }
}

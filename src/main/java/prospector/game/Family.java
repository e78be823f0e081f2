package prospector.game;

/**
 * A noble family.
 *
 * @param familyClass its usual class ({@code FAMILYCLASS_RIDERS}); a save's own {@code FamilyClass} has precedence,
 *        because versions differ
 * @param nation the nation it belongs to
 */
public record Family(String id, String familyClass, String nation, String name) implements Identified {

    static Family of(CsvRow row) {
        return new Family(row.text("id"), row.text("family_class"), row.text("nation"), row.text("name"));
    }
}

package prospector.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bynames over time. The history holds the game's numbers; the last entry of a person is the byname that the person has, which
 * proves what that number means. Numbers that nobody proves stay numbers.
 */
final class CognomenRows {

    private static final String CONTRADICTED = "";

    private CognomenRows() {
    }

    static List<Cognomen> of(RawSave save) {
        Map<String, String> names = new HashMap<>();
        for (RawCharacter character : save.characters.values()) {
            if (character.cognomen != null && !character.cognomens.isEmpty()) {
                String number = character.cognomens.get(character.cognomens.size() - 1).cognomen();
                names.merge(number, character.cognomen, (one, other) -> one.equals(other) ? one : CONTRADICTED);
            }
        }
        names.values().removeIf(CONTRADICTED::equals);
        var rows = new ArrayList<Cognomen>();
        for (RawCharacter character : save.characters.values()) {
            for (Cognomen stated : character.cognomens) {
                rows.add(new Cognomen(stated.character(), stated.turn(), name(stated.cognomen(), names)));
            }
        }
        return List.copyOf(rows);
    }

    private static String name(String stated, Map<String, String> names) {
        return Values.integer(stated) == Cursor.NONE ? stated : names.getOrDefault(stated, "cognomen:" + stated);
    }
}

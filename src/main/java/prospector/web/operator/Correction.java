package prospector.web.operator;

import java.util.List;

/**
 * A file of corrections by hand, under {@code overrides/} in the data root.
 *
 * @param file its name
 * @param mends what an entry says
 * @param kinds findings that it mends
 */
public record Correction(String file, String mends, List<String> kinds) {
    static final List<Correction> ALL = List.of(
            new Correction("winners.json", "Who won a match, when Challonge and the save do not know or contradict each other.",
                    List.of("WINNER_UNKNOWN", "WINNER_CONFLICT")),
            new Correction("participants.json", "Which participant a name in the saves belongs to.",
                    List.of("UNLINKED_PLAYER")),
            new Correction("matches.json", "Which match a save belongs to.", List.of("SAVE_WITHOUT_MATCH")),
            new Correction("drive.json", "Which match a file of Google Drive belongs to.", List.of("MATCH_WITHOUT_SAVE")),
            new Correction("pick-order.json", "Who picked first in a match.", List.of()),
            new Correction("hidden.json", "A match that the pages shall not show.", List.of()));
}

package prospector.web.format;

import java.util.List;
import java.util.Objects;

/**
 * Letters for the groups of a group stage, in the order of their Challonge ids: Group A, Group B.
 */
public final class Groups {
    private static final int LETTERS = 26;

    private final List<Long> ids;

    /** @param ids groups that occur, in any order and as often as they like; null is none */
    public Groups(List<Long> ids) {
        this.ids = ids.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** A to Z, then AA, AB …; a group that does not occur keeps its id. */
    public String letter(long id) {
        int place = ids.indexOf(id);
        return place < 0 ? String.valueOf(id) : letters(place);
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}

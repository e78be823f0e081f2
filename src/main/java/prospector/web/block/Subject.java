package prospector.web.block;

import com.fasterxml.jackson.annotation.JsonInclude;

import prospector.web.format.Format;

/**
 * What a row, column or line is about.
 *
 * @param kind decides how it looks and where it leads
 * @param id of the save, or address of a person
 * @param label for people
 * @param nation of a side, which has the colour; null: not known, or no side
 * @param shade of a side: 1 for the first of its nation, 2 for a further one; null: no side
 */
public record Subject(Kind kind, String id, String label, @JsonInclude(JsonInclude.Include.NON_NULL) String nation,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer shade) {
    /** The sorts of subject. */
    public enum Kind {
        NATION,
        PERSON,
        MATCH,
        /** A side of one game: two of them may have the same nation. */
        SIDE,
        OTHER
    }

    private Subject(Kind kind, String id, String label) {
        this(kind, id, label, null, null);
    }

    /** A nation, shown in its colour. */
    public static Subject nation(String id) {
        return new Subject(Kind.NATION, id, Format.readable(id));
    }

    /** A person, linked. */
    public static Subject person(String personId, String name) {
        return new Subject(Kind.PERSON, personId, name == null ? personId : name);
    }

    /** A match, linked. */
    public static Subject match(String matchId, String label) {
        return new Subject(Kind.MATCH, matchId, label);
    }

    /**
     * A side of a game, shown in the colour of its nation.
     *
     * @param player id in the game
     */
    public static Subject side(int player, String label, String nation, int shade) {
        return new Subject(Kind.SIDE, String.valueOf(player), label, nation, shade);
    }

    /** Whether it is a further side of its nation. */
    public boolean second() {
        return shade != null && shade > 1;
    }

    /** Anything else with an id of the save, shown by its name. */
    public static Subject of(String id) {
        return new Subject(Kind.OTHER, id, Format.readable(id));
    }

    /** A group that we name ourselves, such as winners. */
    public static Subject named(String id, String label) {
        return new Subject(Kind.OTHER, id, label);
    }

    /** Address that it leads to; null: none. */
    public String href() {
        return switch (kind) {
            case NATION -> "/nations/" + Format.urlPath(id);
            case PERSON -> "/players/" + Format.urlPath(id);
            case MATCH -> "/matches/" + Format.urlPath(id);
            case SIDE, OTHER -> null;
        };
    }
}

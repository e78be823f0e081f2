package prospector.web.block;

import prospector.web.format.Format;

/**
 * What a row, column or line is about.
 *
 * @param kind decides how it looks and where it leads
 * @param id of the save, or address of a person
 * @param label for people
 */
public record Subject(Kind kind, String id, String label) {
    /** The sorts of subject. */
    public enum Kind {
        NATION,
        PERSON,
        MATCH,
        OTHER
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
            case OTHER -> null;
        };
    }
}

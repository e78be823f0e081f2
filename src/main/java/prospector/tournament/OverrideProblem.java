package prospector.tournament;

/**
 * Something wrong with the overrides.
 *
 * @param message file, line and column, and what is wrong there
 */
public record OverrideProblem(Kind kind, Overrides.Place place, String message) {
    /** Sorts of problem, the kinds of table quality. */
    public enum Kind {
        /** The file or the entry cannot be read, and is left out. */
        OVERRIDE_BROKEN,
        /** The entry is right, but there is nothing that it could be about. */
        OVERRIDE_UNUSED
    }

    static OverrideProblem broken(Overrides.Place place, String what) {
        return new OverrideProblem(Kind.OVERRIDE_BROKEN, place, place + ": " + what);
    }

    static OverrideProblem unused(Overrides.Place place, String what) {
        return new OverrideProblem(Kind.OVERRIDE_UNUSED, place, place + ": " + what);
    }
}

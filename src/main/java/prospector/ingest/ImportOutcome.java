package prospector.ingest;

/** What became of one file. */
public sealed interface ImportOutcome {
    /** The sorts of outcome, as column {@code imports.outcome} has them in lower case. */
    enum Kind {
        IMPORTED,
        SUPERSEDED,
        REFUSED
    }

    SaveFile file();

    Kind kind();

    /** Its game is in the snapshot. */
    record Imported(SaveFile file, String gameId, int warnings) implements ImportOutcome {
        @Override
        public Kind kind() {
            return Kind.IMPORTED;
        }
    }

    /**
     * Another file holds the same game, further along.
     *
     * @param by name of that file
     */
    record Superseded(SaveFile file, String gameId, String by) implements ImportOutcome {
        @Override
        public Kind kind() {
            return Kind.SUPERSEDED;
        }
    }

    /**
     * It is no save that can be read.
     *
     * @param reason one word in capitals
     * @param detail what is wrong, where, and what to do
     */
    record Refused(SaveFile file, String reason, String detail) implements ImportOutcome {
        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }
}

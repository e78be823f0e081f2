package prospector.ingest;

/** What became of one file. */
public sealed interface ImportOutcome {
    /** The sorts of outcome. */
    enum Kind {
        IMPORTED("imported"),
        UNCHANGED("imported"),
        SUPERSEDED("superseded"),
        REFUSED("refused"),
        HIDDEN("hidden");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in column {@code imports.outcome}, which does not depend on whether a game was read in this run. */
        String word() {
            return word;
        }
    }

    SaveFile file();

    Kind kind();

    /** Its game was read and is in the snapshot. */
    record Imported(SaveFile file, String gameId, int warnings) implements ImportOutcome {
        @Override
        public Kind kind() {
            return Kind.IMPORTED;
        }
    }

    /** Its content is known and its game was taken over from the snapshot before. */
    record Unchanged(SaveFile file, String gameId, int warnings) implements ImportOutcome {
        @Override
        public Kind kind() {
            return Kind.UNCHANGED;
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

    /** An override hides its match or game, so the game is not in the snapshot. */
    record Hidden(SaveFile file, String gameId) implements ImportOutcome {
        @Override
        public Kind kind() {
            return Kind.HIDDEN;
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

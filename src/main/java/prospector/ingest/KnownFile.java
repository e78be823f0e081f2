package prospector.ingest;

/**
 * A file that the current snapshot was made from, or that was refused then.
 *
 * @param gameId null: refused
 * @param outcome word of {@link ImportOutcome.Kind}
 */
record KnownFile(String file, String sha256, String gameId, String outcome, String reason, String detail) {

    boolean refused() {
        return gameId == null;
    }

    /** Refusals name the file, so one under another name is looked at again. */
    boolean isSameAs(SaveFile other) {
        return file.equals(other.name()) && sha256.equals(other.sha256());
    }
}

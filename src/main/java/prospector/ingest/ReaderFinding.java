package prospector.ingest;

import prospector.save.Finding;

/** A doubt that the reader had about a save whose game is in the current snapshot. */
record ReaderFinding(String gameId, String kind, String subject, String message, String remedy) {

    Finding finding() {
        return new Finding(kind, subject, message, remedy);
    }
}

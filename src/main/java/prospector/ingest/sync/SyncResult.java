package prospector.ingest.sync;

import java.util.Locale;

/** What a sync as a whole came to. */
public enum SyncResult {
    /** Everything answered and everything was taken, or there was nothing new. */
    DONE,
    /** Done, but a file was not taken, or a service failed and what it said before was used. */
    PARTIAL,
    /** The import failed, or there was nothing to import because a service failed; nothing was published. */
    FAILED,
    /** Another sync or import holds the lock. */
    LOCKED,
    /** Stopped by the end of the server. */
    STOPPED,
    /** A defect of the program. */
    ERROR;

    /** In metrics. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package prospector.ingest;

import java.nio.file.Path;

/** Another import, or another sync or download, holds the lock. */
public final class ImportLockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportLockedException(Path lock, String holder) {
        super("Another " + (lock.endsWith(ImportLock.SYNC) ? "sync or download" : "import") + " is running ("
                + (holder.isEmpty() ? "holder unknown" : holder) + ", lock " + lock
                + "). Wait until it has finished.");
    }
}

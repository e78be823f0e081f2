package prospector.ingest.sync;

/** Told when a sync of this process has ended. */
@FunctionalInterface
public interface SyncListener {
    void ended(SyncResult result);
}

package prospector.ingest.storage;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import prospector.ingest.ImportLock;
import prospector.ingest.IngestConfig;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.storage.Bucket;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;
import prospector.warehouse.WarehouseException;

/** Takes over a snapshot from object storage: whole, checked, and by the same rename as an import publishes. */
@ApplicationScoped
public class SnapshotFetch {
    private final Bucket bucket;
    private final Snapshots snapshots;
    private final IngestConfig config;
    private final Clock clock;

    SnapshotFetch(Bucket bucket, Snapshots snapshots, IngestConfig config, Clock clock) {
        this.bucket = bucket;
        this.snapshots = snapshots;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Makes a stored snapshot current here, unless what is here is newer.
     *
     * @return whether it is another one than before
     * @throws prospector.source.SourceException when it cannot be fetched, or is not what its publisher wrote
     * @throws WarehouseException when this program cannot serve it
     * @throws prospector.ingest.ImportLockedException while an import runs here
     */
    synchronized boolean take(StoredSnapshot stored) {
        if (!isWanted(stored)) {
            return false;
        }
        Snapshots.objection(stored.schemaVersion()).ifPresent(objection -> {
            throw new SourceException(Kind.UNEXPECTED, "Snapshot " + stored.id()
                    + " of object storage cannot be served: " + objection + ".",
                    "Update this program, or the one that publishes, until both are the same.");
        });
        try (ImportLock lock = ImportLock.acquire(config.data(), clock.instant(), "fetch from object storage")) {
            Log.debugf("Fetch holds lock=%s", lock);
            if (!isWanted(stored)) {
                return false;
            }
            snapshots.adopt(stored.id(),
                    target -> bucket.download(stored.key(), target, stored.sizeBytes(), stored.sha256()));
            snapshots.prune();
            Log.infof("Snapshot fetched from object storage id=%s", stored.id());
            return true;
        }
    }

    private boolean isWanted(StoredSnapshot stored) {
        Optional<SnapshotFile> here = snapshots.current();
        return here.isEmpty() || stored.standsOver(here.get().id());
    }
}

package prospector.ingest.storage;

import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.IngestConfig;
import prospector.ingest.StorageResult;
import prospector.ingest.StorageResult.State;
import prospector.ingest.storage.SnapshotPublisher.Mode;
import prospector.source.SourceException;
import prospector.source.storage.Bucket;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;
import prospector.warehouse.WarehouseException;

/**
 * What follows an import where object storage is configured: the snapshot goes there, then the saves. What failed is made up
 * for
 * by the next import, even one that finds nothing new. What is published here stays published in any case.
 */
@ApplicationScoped
public class Publication {
    private final Bucket bucket;
    private final SnapshotPublisher publisher;
    private final SavesStorage saves;
    private final Snapshots snapshots;
    private final IngestConfig config;
    private final StorageFile file;

    @Inject
    Publication(StoragePlaces places, Snapshots snapshots, IngestConfig config, StorageFile file) {
        this.bucket = places.bucket();
        this.publisher = places.publisher();
        this.saves = places.saves();
        this.snapshots = snapshots;
        this.config = config;
        this.file = file;
    }

    /** For stand-ins, which override what they are asked. */
    protected Publication() {
        this(new StoragePlaces(null, null, null), null, null, null);
    }

    /** The report of an import, with what became of its snapshot in object storage. */
    public ImportReport after(ImportReport made, ImportRequest request) {
        boolean stands = made.result() == Result.PUBLISHED || made.result() == Result.NOTHING_TO_DO;
        Optional<SnapshotFile> current = stands && bucket.isConfigured() ? snapshots.current() : Optional.empty();
        return current.map(local -> made.with(publish(local, mode(made, request), request))).orElse(made);
    }

    private static Mode mode(ImportReport made, ImportRequest request) {
        return made.result() == Result.NOTHING_TO_DO ? Mode.AGAIN
                : request.has(Option.ALLOW_FEWER) ? Mode.FEWER_GAMES_TOO : Mode.NEW;
    }

    private StorageResult publish(SnapshotFile local, Mode mode, ImportRequest request) {
        StorageResult result = attempt(() -> {
            StorageResult snapshot = publisher.publish(local, mode);
            if (isOurs(snapshot) && request.directory().equals(config.saves())) {
                saves.publish();
            }
            return snapshot;
        });
        keep(local, result);
        return result;
    }

    /** Whoever is behind may have fewer saves too; and a directory given by hand is no place that they come back to. */
    private static boolean isOurs(StorageResult snapshot) {
        return snapshot.state() == State.PUBLISHED || snapshot.state() == State.UP_TO_DATE;
    }

    /** Has the servers that follow go back too. Empty: no object storage is configured. */
    public Optional<StorageResult> rollBack(String from, SnapshotFile target) {
        if (!bucket.isConfigured()) {
            return Optional.empty();
        }
        StorageResult result = attempt(() -> publisher.rollBack(from, target));
        keep(target, result);
        return Optional.of(result);
    }

    @FunctionalInterface
    private interface Attempt {
        StorageResult run();
    }

    private static StorageResult attempt(Attempt attempt) {
        try {
            return attempt.run();
        } catch (SourceException e) {
            return new StorageResult(State.FAILED, e.getMessage(), e.remedy());
        } catch (WarehouseException e) {
            return new StorageResult(State.FAILED, e.getMessage(), "prospector snapshot verify looks at all of them.");
        } catch (UncheckedIOException e) {
            return new StorageResult(State.FAILED, "A file could not be read for object storage: " + e.getMessage() + ".",
                    "Look at the disk; the next import or sync tries again.");
        }
    }

    private void keep(SnapshotFile local, StorageResult result) {
        Log.infof("Object storage state=%s snapshot=%s", result.state().key(), local.id());
        if (result.isProblem()) {
            Log.warnf("Object storage: %s", result.text());
        }
        try {
            file.write(result, local.id());
        } catch (UncheckedIOException e) {
            Log.warnf("%s: %s", e.getMessage(), e.getCause().getMessage());
        }
    }
}

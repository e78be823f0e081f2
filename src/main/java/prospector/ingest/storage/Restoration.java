package prospector.ingest.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import prospector.ingest.ImportLockedException;
import prospector.ingest.Importer;
import prospector.ingest.IngestConfig;
import prospector.ingest.release.ReleaseFile;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.storage.Bucket;
import prospector.warehouse.Snapshots;
import prospector.warehouse.WarehouseException;

/** Brings snapshot, saves, answers and corrections back from object storage to a machine that has no saves. */
@ApplicationScoped
public class Restoration {
    /** Stands in the data root until everything is there, so that the next run goes on. */
    private static final String UNFINISHED = ".restoring";

    private final StoragePlaces places;
    private final SnapshotFetch fetch;
    private final Snapshots snapshots;
    private final Importer importer;
    private final IngestConfig config;

    @Inject
    Restoration(StoragePlaces places, SnapshotFetch fetch, Snapshots snapshots, Importer importer, IngestConfig config) {
        this.places = places;
        this.fetch = fetch;
        this.snapshots = snapshots;
        this.importer = importer;
        this.config = config;
    }

    /** For stand-ins, which override what they are asked. */
    protected Restoration() {
        this(null, null, null, null, null);
    }

    /**
     * How it went.
     *
     * @param files that came
     * @param isSafe whether what the storage holds is known: if not, nobody should fetch from elsewhere what lies there
     * @param problems each in one sentence
     */
    public record Result(int files, boolean isSafe, List<String> problems) {
        /** Nothing was missing, or there is nothing to bring it from. */
        public static final Result NOTHING_TO_DO = new Result(0, true, List.of());
    }

    /** Brings what is missing, if this machine lost or never had its saves. */
    public Result bring() {
        Bucket bucket = places.bucket();
        if (!bucket.isConfigured() || (importer.hasSaves() && !Files.exists(unfinished()))) {
            return Result.NOTHING_TO_DO;
        }
        List<String> problems = new ArrayList<>();
        try {
            bringSnapshot(problems);
            return new Result(bringFiles(problems), true, problems);
        } catch (SourceException e) {
            problems.add(e.getMessage() + " " + e.remedy());
        } catch (UncheckedIOException e) {
            problems.add("What object storage holds cannot be kept here: " + e.getMessage() + ". Look at the disk.");
        }
        problems.forEach(problem -> Log.warnf("Object storage: %s", problem));
        return new Result(0, false, problems);
    }

    private void bringSnapshot(List<String> problems) {
        if (snapshots.current().isPresent()) {
            return;
        }
        Optional<StoredSnapshot> stored = places.publisher().current();
        Optional<String> objection = stored.map(StoredSnapshot::schemaVersion).flatMap(Snapshots::objection);
        if (objection.isPresent()) {
            Log.infof("The snapshot of object storage is not taken: %s", objection.get());
            return;
        }
        try {
            stored.ifPresent(fetch::take);
        } catch (SourceException e) {
            spareable(e, problems);
        } catch (WarehouseException | ImportLockedException e) {
            problems.add(e.getMessage());
        }
    }

    private int bringFiles(List<String> problems) {
        List<ReleaseFile> files = places.saves().list();
        if (files.isEmpty()) {
            return 0;
        }
        mark();
        int brought = 0;
        for (ReleaseFile file : files) {
            try {
                places.saves().fetch(file);
                brought++;
            } catch (SourceException e) {
                spareable(e, problems);
            }
        }
        Log.infof("Restored from object storage files=%d", brought);
        unmark();
        return brought;
    }

    /** An object that is missing or damaged can be done without; a storage that does not answer cannot. */
    private static void spareable(SourceException failure, List<String> problems) {
        if (failure.kind() != Kind.NOT_FOUND && failure.kind() != Kind.UNEXPECTED) {
            throw failure;
        }
        problems.add(failure.getMessage());
    }

    private Path unfinished() {
        return config.data().resolve(UNFINISHED);
    }

    private void mark() {
        try {
            Files.createDirectories(config.data());
            Files.writeString(unfinished(), "Files are being brought back from object storage.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unmark() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

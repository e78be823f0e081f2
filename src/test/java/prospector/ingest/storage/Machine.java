package prospector.ingest.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import prospector.ingest.ImportProgress;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportRequest;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.Importer;
import prospector.ingest.IngestConfig;
import prospector.ingest.TestImport;
import prospector.ingest.release.FilesOf;
import prospector.source.TestSources;
import prospector.source.storage.Bucket;
import prospector.warehouse.Publishing;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;
import prospector.warehouse.WarehouseFixture;

/** A data root of its own that shares a bucket with others. */
final class Machine implements AutoCloseable {
    final Snapshots snapshots;
    final SnapshotPublisher publisher;
    final SavesStorage saves;
    final Publication publication;
    final SnapshotFetch fetch;
    final Restoration restoration;
    final StorageState state;
    private final Path data;
    private final WarehouseFixture warehouse;
    private final IngestConfig config;
    private final Importer importer;
    private final Bucket bucket;
    private boolean syncsItself;

    Machine(Path data, Bucket bucket) {
        this.data = data;
        this.bucket = bucket;
        Clock clock = Clock.systemUTC();
        warehouse = new WarehouseFixture(data.resolve("snapshots"));
        snapshots = warehouse.snapshots();
        config = TestImport.config(data);
        importer = TestImport.importer(data, warehouse, clock);
        publisher = new SnapshotPublisher(bucket, snapshots, warehouse.warehouse(), List.of());
        saves = new SavesStorage(bucket, FilesOf.data(data), clock);
        StoragePlaces places = new StoragePlaces(bucket, publisher, saves);
        StorageFile file = new StorageFile(new TestSources.Settings(data, Duration.ZERO, Duration.ZERO), clock);
        publication = new Publication(places, snapshots, config, file);
        fetch = new SnapshotFetch(bucket, snapshots, config, clock);
        restoration = new Restoration(places, fetch, snapshots, importer, config);
        state = new StorageState(bucket, file);
        state.now(state.seen().begun());
    }

    Machine syncsItself() {
        syncsItself = true;
        return this;
    }

    Path data() {
        return data;
    }

    /** One that remembers what it saw. */
    StorageFollower follower() {
        return new StorageFollower(bucket, fetch, snapshots, state,
                new StorageFollower.Settings(null, null, Clock.systemUTC()) {
                    @Override
                    Duration every() {
                        return Duration.ofMillis(100);
                    }

                    @Override
                    boolean inServer() {
                        return true;
                    }

                    @Override
                    boolean syncsItself() {
                        return syncsItself;
                    }
                });
    }

    /** Publishes a snapshot without games here. */
    SnapshotFile make(String fingerprint) {
        return Publishing.publish(snapshots, fingerprint);
    }

    String current() {
        return snapshots.current().map(SnapshotFile::id).orElse("none");
    }

    /** Imports the saves directory, and what follows. */
    ImportReport importSaves(Option... options) {
        Set<Option> chosen = EnumSet.noneOf(Option.class);
        chosen.addAll(List.of(options));
        ImportRequest request = new ImportRequest(config.saves(), 2, chosen);
        return publication.after(importer.run(request, ImportProgress.SILENT), request);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}

package prospector.ingest.storage;

import java.nio.file.Path;

import prospector.ingest.ImportReport;
import prospector.source.storage.Bucket;

/** A machine elsewhere that imports and publishes, for tests of whole applications. */
public final class PublishingMachine implements AutoCloseable {
    private final Machine machine;

    public PublishingMachine(Path data, Bucket bucket) {
        machine = new Machine(data, bucket);
    }

    /** Imports its saves and publishes; returns the id of the snapshot. */
    public String publish() {
        ImportReport report = machine.importSaves();
        if (report.storage() == null || report.isBehindInStorage()) {
            throw new IllegalStateException(report.toString());
        }
        return report.snapshot();
    }

    @Override
    public void close() {
        machine.close();
    }
}

package prospector.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import prospector.ingest.ImportLock;
import prospector.ingest.IngestConfig;
import prospector.ingest.StorageResult;
import prospector.ingest.storage.Publication;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;

/** Makes an older snapshot the current one again. */
@Dependent
@Command(name = "rollback", mixinStandardHelpOptions = true, description = {
        "Makes an older snapshot the current one again; running servers follow within seconds.",
        "The next import publishes what the saves say, so correct the cause before." })
public final class SnapshotRollbackCommand implements Callable<Integer> {
    private final Snapshots snapshots;
    private final IngestConfig config;
    private final Publication publication;
    private final Clock clock;

    @Mixin
    private Output output;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Snapshot as in the list; default: the one before the current one.")
    private String id;

    @Inject
    SnapshotRollbackCommand(Snapshots snapshots, IngestConfig config, Publication publication, Clock clock) {
        this.snapshots = snapshots;
        this.config = config;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param before which snapshot was current; null: none was
     * @param current which one is now
     * @param storage whether servers that follow object storage go back too; null: there is none
     */
    record Report(String before, String current, StorageResult storage) {
        boolean isEverywhere() {
            return storage == null || !storage.isProblem();
        }
    }

    @Override
    public Integer call() {
        Report report;
        try (ImportLock lock = ImportLock.acquire(config.data(), clock.instant(), "snapshot rollback")) {
            Log.debugf("Rollback holds lock=%s", lock);
            String before = snapshots.current().map(SnapshotFile::id).orElse(null);
            SnapshotFile target = snapshots.rollback(Optional.ofNullable(id));
            report = new Report(before, target.id(), publication.rollBack(before, target).orElse(null));
        }
        if (output.json()) {
            output.printJson(report);
        } else {
            output.out().println("The current snapshot is now " + report.current() + ".");
            if (report.storage() != null) {
                (report.isEverywhere() ? output.out() : output.err()).println("Object storage: " + report.storage().text());
            }
        }
        return (report.isEverywhere() ? ExitCode.DONE : ExitCode.REFUSED).number();
    }
}

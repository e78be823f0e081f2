package prospector.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import prospector.ingest.ImportLock;
import prospector.ingest.IngestConfig;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;

/** Deletes snapshots beyond the number to keep, as each import does. */
@Dependent
@Command(name = "prune", mixinStandardHelpOptions = true, description = {
        "Deletes the oldest snapshots, so that PROSPECTOR_SNAPSHOTS_KEPT remain; never the current one.",
        "Servers that still read one are not disturbed." })
public final class SnapshotPruneCommand implements Callable<Integer> {
    private final Snapshots snapshots;
    private final IngestConfig config;
    private final Clock clock;

    @Mixin
    private Output output;

    @Inject
    SnapshotPruneCommand(Snapshots snapshots, IngestConfig config, Clock clock) {
        this.snapshots = snapshots;
        this.config = config;
        this.clock = clock;
    }

    /** The report: ids of what was deleted and of what remains, newest first. */
    record Report(List<String> deleted, List<String> kept) {
    }

    @Override
    public Integer call() {
        Report report;
        try (ImportLock lock = ImportLock.acquire(config.data(), clock.instant(), "snapshot prune")) {
            Log.debugf("Pruning holds lock=%s", lock);
            report = new Report(ids(snapshots.prune()), ids(snapshots.all()));
        }
        if (output.json()) {
            output.printJson(report);
        } else {
            report.deleted().forEach(id -> output.out().println("deleted " + id));
            output.out().printf("%d deleted, %d kept.%n", report.deleted().size(), report.kept().size());
        }
        return ExitCode.DONE.number();
    }

    private static List<String> ids(List<SnapshotFile> files) {
        return files.stream().map(SnapshotFile::id).toList();
    }
}

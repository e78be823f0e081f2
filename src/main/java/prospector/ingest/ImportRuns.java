package prospector.ingest;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import prospector.ingest.ImportRun.Outcome;
import prospector.warehouse.WarehouseException;

/** What became of imports: each leaves one line in the log, a count, and its figures in {@code import.json}. */
@ApplicationScoped
public class ImportRuns {
    private final ImportFile file;
    private final Clock clock;
    private final List<ImportListener> listeners;

    ImportRuns(IngestConfig config, Clock clock, @All List<ImportListener> listeners) {
        this.file = new ImportFile(config.data());
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    /** The last import that ended in this data root, whichever process ran it; dry runs do not count. */
    public Optional<ImportRun> last() {
        return file.read().map(ImportFile.Kept::last);
    }

    /** When the snapshot was last known to say what the saves say. */
    public Optional<Instant> lastSuccess() {
        return file.read().map(ImportFile.Kept::lastSuccess);
    }

    /** Runs an import and tells of it, also when it throws. */
    ImportReport run(int jobs, Function<ReportBuilder, ImportReport> work) {
        Instant begun = clock.instant();
        Outcome outcome = Outcome.ERROR;
        ImportReport report = null;
        try {
            report = work.apply(new ReportBuilder(begun, clock));
            outcome = Outcome.of(report.result());
            return report;
        } catch (ImportLockedException e) {
            outcome = Outcome.LOCKED;
            throw e;
        } catch (ImportFailedException | WarehouseException | UncheckedIOException e) {
            outcome = Thread.currentThread().isInterrupted() ? Outcome.STOPPED : Outcome.FAILED;
            throw e;
        } finally {
            ended(ImportRun.of(outcome, begun, clock.instant(), report, jobs));
        }
    }

    private void ended(ImportRun run) {
        Log.infof("Import %s", run.asLine());
        if (!run.outcome().isNoNews()) {
            keep(run);
        }
        listeners.forEach(listener -> listener.ended(run));
    }

    /** What was published stays published, even when there is no room for its figures. */
    private void keep(ImportRun run) {
        try {
            file.write(new ImportFile.Kept(run, run.outcome().isGood() ? run.finished() : lastSuccess().orElse(null)));
        } catch (UncheckedIOException e) {
            Log.warnf("%s: %s", e.getMessage(), e.getCause().getMessage());
        }
    }
}

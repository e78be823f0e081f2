package prospector.ingest.sync;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import prospector.ingest.ImportLock;
import prospector.ingest.ImportLockedException;
import prospector.ingest.ImportProgress;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadedFile.Outcome;

/** Download, pick order, import, publish: in the right order, each step's failure reported, none losing what the others did. */
@ApplicationScoped
public class Sync {
    private final SyncSteps steps;
    private final SyncFile file;
    private final SyncState state;
    private final Clock clock;
    private final List<SyncListener> listeners;

    @Inject
    Sync(SyncSteps steps, SyncFile file, SyncState state, Clock clock, @All List<SyncListener> listeners) {
        this.steps = steps;
        this.file = file;
        this.state = state;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    /** For stand-ins, which override what they are asked. */
    protected Sync() {
        this(null, null, null, null, List.of());
    }

    /**
     * Runs one sync.
     *
     * @throws prospector.ingest.ImportLockedException when another sync or import runs
     * @throws CancellationException when this thread was interrupted; nothing is half done
     */
    public SyncReport run(DownloadProgress download, ImportProgress progress) {
        return run(new SyncOrder(download, progress, Set.of()));
    }

    /** The same, but nothing is published when a file is refused. */
    public SyncReport runStrictly(DownloadProgress download, ImportProgress progress) {
        return run(new SyncOrder(download, progress, Set.of(Option.STRICT)));
    }

    private SyncReport run(SyncOrder order) {
        Instant begun = clock.instant();
        SyncResult result = SyncResult.ERROR;
        try (ImportLock lock = ImportLock.acquire(file.directory(), ImportLock.SYNC, begun, "sync")) {
            Log.debugf("Sync holds lock=%s", lock);
            SyncReport report = locked(begun, order);
            result = report.result();
            return report;
        } catch (ImportLockedException e) {
            result = SyncResult.LOCKED;
            throw e;
        } catch (CancellationException e) {
            result = SyncResult.STOPPED;
            throw e;
        } finally {
            for (SyncListener listener : listeners) {
                listener.ended(result);
            }
        }
    }

    private SyncReport locked(Instant begun, SyncOrder order) {
        state.began(begun);
        try {
            SyncReport report = steps.run(begun, order);
            keep(report);
            return report;
        } finally {
            state.ended();
        }
    }

    /** What was published stays published, even when there is no room for the report. */
    private void keep(SyncReport report) {
        ImportReport imported = report.imported();
        Log.infof("Sync finished result=%s fetched=%d unchanged=%d refused=%d failed=%d games=%d snapshot=%s milliseconds=%d",
                report.result(), report.files(Outcome.FETCHED), report.files(Outcome.UNCHANGED),
                report.files(Outcome.REFUSED), report.files(Outcome.FAILED), imported == null ? 0 : imported.games(),
                imported == null ? null : imported.snapshot(),
                Duration.between(report.begun(), report.finished()).toMillis());
        try {
            file.write(report);
        } catch (UncheckedIOException e) {
            Log.warnf("%s: %s", e.getMessage(), e.getCause().getMessage());
        }
    }
}

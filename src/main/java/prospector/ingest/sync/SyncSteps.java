package prospector.ingest.sync;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import prospector.ingest.ImportReport;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.SourceResult;
import prospector.ingest.storage.Restoration;
import prospector.source.SourceException;

/** The steps of a sync. A step that fails leaves a sentence for the operator, and the next one works with what there is. */
@ApplicationScoped
public class SyncSteps {
    private final DownloadStep downloads;
    private final PickOrderStep pickOrder;
    private final ImportStep imports;
    private final Restoration restoration;
    private final Clock clock;

    SyncSteps(DownloadStep downloads, PickOrderStep pickOrder, ImportStep imports, Restoration restoration, Clock clock) {
        this.downloads = downloads;
        this.pickOrder = pickOrder;
        this.imports = imports;
        this.restoration = restoration;
        this.clock = clock;
    }

    /** @throws CancellationException when this thread was interrupted */
    SyncReport run(Instant begun, SyncOrder order) {
        List<String> problems = new ArrayList<>();
        if (!restored(problems)) {
            return new SyncReport(begun, clock.instant(), null, pickOrder.run(), null, problems);
        }
        stopWhenAsked();
        Optional<DownloadReport> download = download(order, problems);
        stopWhenAsked();
        SourceResult picks = pickOrder.run();
        note(picks, problems);
        stopWhenAsked();
        Optional<ImportReport> imported = Optional.empty();
        if (order.isStrict() && download.map(SyncSteps::hasRefused).orElse(false)) {
            problems.add("Files were refused and --strict was given, so nothing was imported.");
        } else {
            imported = imports.run(order, problems);
        }
        stopWhenAsked();
        return new SyncReport(begun, clock.instant(), download.orElse(null), picks, imported.orElse(null), problems);
    }

    /** A machine without saves asks nobody else for what may lie in object storage. */
    private boolean restored(List<String> problems) {
        Restoration.Result brought = restoration.bring();
        brought.problems().forEach(problem -> problems.add("Object storage: " + problem));
        return brought.isSafe();
    }

    private Optional<DownloadReport> download(SyncOrder order, List<String> problems) {
        try {
            DownloadReport report = downloads.run(order.download());
            report.sources().forEach(source -> note(source, problems));
            return Optional.of(report);
        } catch (SourceException e) {
            return stopped(e.getMessage() + " " + e.remedy(), problems);
        } catch (UncheckedIOException e) {
            return stopped(e.getMessage()
                    + " Look at the disk and the rights of the data directory; prospector doctor checks both.", problems);
        }
    }

    private static Optional<DownloadReport> stopped(String reason, List<String> problems) {
        String problem = "The download stopped: " + reason;
        Log.warnf("Sync: %s", problem);
        problems.add(problem);
        return Optional.empty();
    }

    private static boolean hasRefused(DownloadReport report) {
        return !report.with(DownloadedFile.Outcome.REFUSED).isEmpty();
    }

    private static void note(SourceResult result, List<String> problems) {
        boolean failed = switch (result.state()) {
            case ANSWERED, NOT_CONFIGURED -> false;
            case KEPT, FAILED -> true;
        };
        if (failed) {
            Log.warnf("Sync: source=%s %s", result.source().key(), result.message());
            problems.add(result.source().label() + ": " + result.message()
                    + (result.remedy() == null ? "" : " " + result.remedy()));
        }
    }

    private static void stopWhenAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The sync was stopped; nothing is half done, the next one goes on.");
        }
    }
}

package prospector.ingest.sync;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import prospector.ingest.ImportFailedException;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest;
import prospector.ingest.Importer;
import prospector.ingest.storage.Publication;
import prospector.warehouse.Snapshots;
import prospector.warehouse.Warehouse;
import prospector.warehouse.WarehouseBusyException;
import prospector.warehouse.WarehouseException;

/** Imports the saves directory; inside the server one save at a time, and what is published is served at once. */
@ApplicationScoped
public class ImportStep {
    private final Importer importer;
    private final Publication publication;
    private final Snapshots snapshots;
    private final Warehouse warehouse;
    private final SyncSettings settings;

    ImportStep(Importer importer, Publication publication, Snapshots snapshots, Warehouse warehouse, SyncSettings settings) {
        this.importer = importer;
        this.publication = publication;
        this.snapshots = snapshots;
        this.warehouse = warehouse;
        this.settings = settings;
    }

    /**
     * Imports.
     *
     * @param problems gets a sentence when nothing could be published
     * @return empty: the import could not be begun, or there is nothing to import yet
     * @throws prospector.ingest.ImportLockedException when another import runs
     */
    Optional<ImportReport> run(SyncOrder order, List<String> problems) {
        // A new tournament has no saves. Published games whose saves are gone are another matter: the importer objects.
        if (!importer.hasSaves() && snapshots.all().isEmpty()) {
            return Optional.empty();
        }
        try {
            ImportRequest request = new ImportRequest(importer.savesDirectory(), jobs(), order.options());
            ImportReport report = importer.run(request, order.imports());
            if (report.result() == Result.FAILED) {
                failed(report.message(), problems);
            } else if (settings.inServer()) {
                follow();
            }
            return Optional.of(stored(report, request, problems));
        } catch (ImportFailedException | WarehouseException | UncheckedIOException e) {
            failed("The import failed: " + e.getMessage() + " The snapshot before stays; prospector doctor checks disk"
                    + " and directories.", problems);
            return Optional.empty();
        }
    }

    private ImportReport stored(ImportReport report, ImportRequest request, List<String> problems) {
        ImportReport published = publication.after(report, request);
        if (published.isBehindInStorage()) {
            problems.add("Object storage: " + published.storage().text());
        }
        return published;
    }

    private static void failed(String problem, List<String> problems) {
        Log.warnf("Sync: %s", problem);
        problems.add(problem);
    }

    /** A server has the memory for one save at a time beside its visitors. */
    private int jobs() {
        return settings.inServer() ? importer.jobsBesideVisitors() : importer.defaultJobs();
    }

    private void follow() {
        try {
            warehouse.follow();
        } catch (WarehouseBusyException e) {
            Log.debugf("The next snapshot waits for the engine: %s", e.getMessage());
        }
    }
}

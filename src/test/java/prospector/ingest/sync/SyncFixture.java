package prospector.ingest.sync;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import prospector.ingest.TestImport;
import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;
import prospector.ingest.download.SourceResult.State;
import prospector.ingest.storage.Restoration;
import prospector.ingest.storage.Unstored;
import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.source.challonge.BudgetState;
import prospector.warehouse.WarehouseFixture;

/** A sync with real imports, whose downloads and sheet are what a test says. */
final class SyncFixture implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    final SetClock clock = new SetClock(NOW);
    final WarehouseFixture warehouse;
    final SyncFile file;
    final KnownState state = new KnownState();
    final List<SyncResult> results = new ArrayList<>();
    final Sync sync;
    Supplier<DownloadReport> download = () -> downloaded(answered());
    Restoration.Result restored = Restoration.Result.NOTHING_TO_DO;
    SourceResult picks = new SourceResult(SourceName.SHEETS, State.NOT_CONFIGURED, "No spreadsheet.", null);

    /** Knows a budget without asking a service. */
    static final class KnownState extends SyncState {
        volatile BudgetState budget = new BudgetState(450, 0, null, null);

        @Override
        public BudgetState budget() {
            return budget;
        }

        @Override
        public List<SourceStatus> sources() {
            return List.of();
        }

        @Override
        public Optional<SyncReport> last() {
            return Optional.empty();
        }
    }

    SyncFixture(Path data) {
        warehouse = new WarehouseFixture(data.resolve("snapshots"));
        file = new SyncFile(data.resolve("sources"));
        DownloadStep downloads = new DownloadStep(null) {
            @Override
            DownloadReport run(DownloadProgress progress) {
                return download.get();
            }
        };
        PickOrderStep sheet = new PickOrderStep(null, null, data) {
            @Override
            SourceResult run() {
                return picks;
            }
        };
        ImportStep imports = new ImportStep(TestImport.importer(data, warehouse, clock), Unstored.PUBLICATION,
                warehouse.snapshots(), warehouse.warehouse(), settings("off", false, true));
        sync = new Sync(new SyncSteps(downloads, sheet, imports, Unstored.brings(() -> restored), clock), file, state, clock,
                List.of(results::add));
    }

    /** Settings with everything that a sync needs. */
    static SyncSettings settings(String every, boolean onStart, boolean inServer) {
        return new SyncSettings(null, config(every, onStart), inServer) {
            @Override
            public List<String> missing() {
                return List.of();
            }
        };
    }

    static SyncConfig config(String every, boolean onStart) {
        return new SyncConfig() {
            @Override
            public boolean onStart() {
                return onStart;
            }

            @Override
            public String every() {
                return every;
            }
        };
    }

    static SourceResult answered() {
        return new SourceResult(SourceName.CHALLONGE, State.ANSWERED, "It answered.", null);
    }

    static DownloadReport downloaded(SourceResult challonge, DownloadedFile... files) {
        return new DownloadReport(List.of(challonge), List.of(files), 449, 5);
    }

    static DownloadedFile file(String name, Outcome outcome) {
        boolean good = outcome == Outcome.FETCHED || outcome == Outcome.UNCHANGED;
        return new DownloadedFile(SourceName.CHALLONGE, name, 5L, outcome, good ? name : null, good ? null : "REASON",
                good ? null : "It is no save.");
    }

    @Override
    public void close() {
        warehouse.close();
    }
}

package prospector.ingest.sync;

import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import prospector.ingest.download.SourceResult;
import prospector.ingest.download.SourceResult.State;
import prospector.source.SourceConfig;
import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.source.SourceStatuses;
import prospector.source.sheets.Sheets;

/** Asks for the pick order; the import reads what is kept of it. */
@ApplicationScoped
public class PickOrderStep {
    private static final String LAST_GOOD = "pick-order.csv";

    private final Sheets sheets;
    private final SourceStatuses statuses;
    private final Path lastGood;

    @Inject
    PickOrderStep(Sheets sheets, SourceStatuses statuses, SourceConfig config) {
        this(sheets, statuses, config.directory());
    }

    /** @param sources directory of the last good answers */
    PickOrderStep(Sheets sheets, SourceStatuses statuses, Path sources) {
        this.sheets = sheets;
        this.statuses = statuses;
        this.lastGood = sources.resolve(LAST_GOOD);
    }

    SourceResult run() {
        if (!sheets.isConfigured()) {
            return new SourceResult(SourceName.SHEETS, State.NOT_CONFIGURED,
                    "No spreadsheet is configured, so pages show no pick order.", null);
        }
        try {
            sheets.pickOrder();
            statuses.good(SourceName.SHEETS);
            return new SourceResult(SourceName.SHEETS, State.ANSWERED, "The pick order was fetched.", null);
        } catch (SourceException e) {
            statuses.failed(SourceName.SHEETS, e);
            State state = Files.isRegularFile(lastGood) ? State.KEPT : State.FAILED;
            return new SourceResult(SourceName.SHEETS, state, e.getMessage(), e.remedy());
        }
    }
}

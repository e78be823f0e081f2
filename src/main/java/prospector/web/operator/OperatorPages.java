package prospector.web.operator;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import prospector.ingest.sync.SyncConfig;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.stats.operator.MissingSave;
import prospector.stats.operator.RefusedFile;
import prospector.stats.operator.SnapshotContent;
import prospector.stats.quality.QualityReport;
import prospector.warehouse.Reading;
import prospector.warehouse.Serving;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.WarehouseException;
import prospector.web.operator.OperatorPage.Kept;
import prospector.web.operator.OperatorPage.Requests;
import prospector.web.operator.OperatorPage.ServiceState;
import prospector.web.operator.OperatorPage.Shown;
import prospector.web.operator.OperatorPage.Storage;

/** Makes the page of the organiser from the snapshot and from what syncing left behind. */
@ApplicationScoped
class OperatorPages {
    private final SyncState state;
    private final SyncConfig sync;
    private final ConfiguredSources configured;
    private final SnapshotPlaces places;
    private final Clock clock;

    OperatorPages(SyncState state, SyncConfig sync, ConfiguredSources configured, SnapshotPlaces places, Clock clock) {
        this.state = state;
        this.sync = sync;
        this.configured = configured;
        this.places = places;
        this.clock = clock;
    }

    OperatorPage of(Reading reading, Serving serving, ServerFigures.Now server) {
        Instant now = clock.instant();
        Requests requests = configured.has(SourceName.CHALLONGE) ? Requests.of(state.budget(), now) : null;
        return new OperatorPage(now, shown(reading, serving), server, services(), requests, Syncing.of(state, sync.every()),
                reading.list(RefusedFile.class), findings(reading), reading.list(MissingSave.class), Correction.ALL,
                kept(reading), Storage.of(places.storage()));
    }

    private static Shown shown(Reading reading, Serving serving) {
        return new Shown(reading.snapshot().map(SnapshotFile::id).orElse(null), serving.built().orElse(null),
                reading.snapshot().map(SnapshotFile::sizeBytes).orElse(0L),
                reading.one(SnapshotContent.class).orElse(SnapshotContent.NONE), serving.trouble().orElse(null));
    }

    private List<ServiceState> services() {
        Map<SourceName, SourceStatus> known = state.sources().stream()
                .collect(Collectors.toMap(SourceStatus::source, Function.identity()));
        return Arrays.stream(SourceName.values())
                .map(source -> ServiceState.of(
                        known.getOrDefault(source, new SourceStatus(source, null, null, null, null)), configured.has(source)))
                .toList();
    }

    /** The checks are by far the heaviest questions; whatever becomes of them, the rest of the page is wanted all the more. */
    private static List<Findings> findings(Reading reading) {
        try {
            return Findings.of(QualityReport.of(reading));
        } catch (WarehouseException e) {
            Log.warnf("The findings could not be made: %s", e.getMessage());
            return null;
        }
    }

    private List<Kept> kept(Reading reading) {
        Optional<SnapshotFile> shown = reading.snapshot();
        return places.here().all().stream()
                .map(file -> new Kept(file.id(), shown.equals(Optional.of(file)), file.sizeBytes())).toList();
    }
}

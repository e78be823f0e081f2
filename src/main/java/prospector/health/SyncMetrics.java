package prospector.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.sync.SyncListener;
import prospector.ingest.sync.SyncResult;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceName;
import prospector.source.SourceStatus;

/** What an alert needs to know about syncing: how it went, how old each service's answer is, how many requests are left. */
@ApplicationScoped
public class SyncMetrics implements SyncListener {
    private final MeterRegistry registry;
    private final OwnGauges gauges;
    private final SyncState state;
    private final Clock clock;

    SyncMetrics(MeterRegistry registry, SyncState state, Clock clock) {
        this.registry = registry;
        this.gauges = new OwnGauges(registry);
        this.state = state;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        for (SyncResult result : SyncResult.values()) {
            runs(result);
        }
        gauges.add(
                Gauge.builder("prospector.sync.last.success.timestamp", this, metrics -> seconds(metrics.state.lastSuccess()))
                        .baseUnit("seconds").description("When the last sync without a failed step ended; NaN: never"));
        gauges.add(Gauge.builder("prospector.sync.running", this, metrics -> metrics.state.running().isPresent() ? 1 : 0)
                .description("1 while a sync runs in this server"));
        gauges.add(Gauge.builder("prospector.challonge.requests.left", this, metrics -> metrics.state.budget().left())
                .description("Requests that may still be sent to Challonge in the present 30 days"));
        gauges.add(Gauge.builder("prospector.challonge.paused", this, SyncMetrics::paused)
                .description("1 while nothing is asked because Challonge asked for a pause"));
        for (SourceName source : SourceName.values()) {
            gauges.add(
                    Gauge.builder("prospector.source.last.good.timestamp", this, metrics -> seconds(metrics.lastGood(source)))
                            .baseUnit("seconds").tag("source", source.key())
                            .description("When the service last gave a usable answer; NaN: never"));
        }
        for (Outcome outcome : Outcome.values()) {
            gauges.add(Gauge.builder("prospector.sync.files", this, metrics -> metrics.files(outcome))
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .description("Attachments and Drive files of the last sync; NaN before the first"));
        }
    }

    void remove(@Observes ShutdownEvent event) {
        gauges.remove();
    }

    @Override
    public void ended(SyncResult result) {
        runs(result).increment();
    }

    private Counter runs(SyncResult result) {
        return Counter.builder("prospector.sync.runs").tag("result", result.key())
                .description("Syncs that have ended in this process").register(registry);
    }

    private double paused() {
        Instant until = state.budget().pausedUntil();
        return until != null && until.isAfter(clock.instant()) ? 1 : 0;
    }

    private Optional<Instant> lastGood(SourceName source) {
        return state.sources().stream().filter(status -> status.source() == source).map(SourceStatus::lastGood)
                .filter(Objects::nonNull).findFirst();
    }

    private double files(Outcome outcome) {
        return state.last().map(report -> (double) report.files(outcome)).orElse(Double.NaN);
    }

    private static double seconds(Optional<Instant> at) {
        return at.map(Instant::getEpochSecond).map(Long::doubleValue).orElse(Double.NaN);
    }
}

package prospector.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncResult;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.source.challonge.BudgetState;

class SyncMetricsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private Instant running;
    private Instant lastSuccess;
    private Instant lastGood;
    private SyncReport last;
    private BudgetState budget = new BudgetState(450, 0, null, null);

    private final SyncState state = new SyncState() {
        @Override
        public BudgetState budget() {
            return budget;
        }

        @Override
        public List<SourceStatus> sources() {
            return List.of(new SourceStatus(SourceName.CHALLONGE, lastGood, lastGood, null, null));
        }

        @Override
        public Optional<SyncReport> last() {
            return Optional.ofNullable(last);
        }

        @Override
        public Optional<Instant> lastSuccess() {
            return Optional.ofNullable(lastSuccess);
        }

        @Override
        public Optional<Instant> running() {
            return Optional.ofNullable(running);
        }
    };
    private final SyncMetrics metrics = new SyncMetrics(registry, state, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void register() {
        metrics.register(new StartupEvent());
    }

    @Test
    void standBeforeAnySync() {
        assertThat(gauge("prospector.sync.last.success.timestamp")).isNaN();
        assertThat(gauge("prospector.sync.running")).isZero();
        assertThat(gauge("prospector.challonge.requests.left")).isEqualTo(450);
        assertThat(gauge("prospector.challonge.paused")).isZero();
        assertThat(gauge("prospector.source.last.good.timestamp", "source", "challonge")).isNaN();
        assertThat(gauge("prospector.source.last.good.timestamp", "source", "sheets")).isNaN();
        assertThat(gauge("prospector.sync.files", "outcome", "fetched")).isNaN();
        assertThat(runs(SyncResult.FAILED)).isZero();
    }

    @Test
    void tellWhatHappened() {
        running = NOW;
        lastSuccess = NOW.minusSeconds(60);
        lastGood = NOW.minusSeconds(90);
        budget = new BudgetState(450, 440, null, NOW.plus(Duration.ofDays(1)));
        last = new SyncReport(NOW, NOW, new DownloadReport(List.of(),
                List.of(new DownloadedFile(SourceName.CHALLONGE, "a", 5L, Outcome.FETCHED, "a", null, null)), 10, 1), null,
                null,
                List.of());
        metrics.ended(SyncResult.DONE);
        metrics.ended(SyncResult.DONE);
        metrics.ended(SyncResult.FAILED);

        assertThat(gauge("prospector.sync.last.success.timestamp")).isEqualTo((double) (NOW.getEpochSecond() - 60));
        assertThat(gauge("prospector.sync.running")).isEqualTo(1);
        assertThat(gauge("prospector.challonge.requests.left")).isEqualTo(10);
        assertThat(gauge("prospector.challonge.paused")).isEqualTo(1);
        assertThat(gauge("prospector.source.last.good.timestamp", "source", "challonge"))
                .isEqualTo((double) (NOW.getEpochSecond() - 90));
        assertThat(gauge("prospector.sync.files", "outcome", "fetched")).isEqualTo(1);
        assertThat(gauge("prospector.sync.files", "outcome", "failed")).isZero();
        assertThat(runs(SyncResult.DONE)).isEqualTo(2);
        assertThat(runs(SyncResult.FAILED)).isEqualTo(1);
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }

    private double runs(SyncResult result) {
        return registry.get("prospector.sync.runs").tag("result", result.key()).counter().count();
    }
}

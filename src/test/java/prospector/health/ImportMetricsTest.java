package prospector.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.ImportRun;
import prospector.ingest.ImportRun.Outcome;
import prospector.ingest.TestImport;

class ImportMetricsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir
    Path data;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void standAtZeroBeforeAnyImport() {
        metrics();

        for (Outcome outcome : Outcome.values()) {
            assertThat(registry.get("prospector.import").tag("result", outcome.key()).timer().count()).isZero();
        }
        assertThat(refusals("NOT_A_ZIP")).isZero();
        assertThat(refusals("READER_FAILED")).isZero();
        assertThat(gauge("prospector.import.last.failed")).isNaN();
        assertThat(gauge("prospector.import.last.success.timestamp")).isNaN();
        assertThat(gauge("prospector.import.files", "outcome", "refused")).isNaN();
    }

    @Test
    void countResultsTimesAndRefusalsByReason() {
        ImportMetrics metrics = metrics();

        metrics.ended(run(Outcome.PUBLISHED, NOW.plusSeconds(3)));
        metrics.ended(run(Outcome.PUBLISHED, NOW.plusSeconds(5)));
        metrics.ended(run(Outcome.FAILED, NOW.minusSeconds(60)));

        assertThat(registry.get("prospector.import").tag("result", "published").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(8);
        assertThat(registry.get("prospector.import").tag("result", "failed").timer().count())
                .as("also when the clock went back").isEqualTo(1);
        assertThat(refusals("NOT_A_ZIP")).isEqualTo(6);
        assertThat(refusals("OTHER")).as("a word of another version").isEqualTo(3);
    }

    @Test
    void tellOfTheLastImportOfAnotherProcess() throws IOException {
        metrics();
        Files.writeString(data.resolve("import.json"), """
                {"last": {"outcome": "FAILED", "begun": "2026-11-01T12:00:00Z", "finished": "2026-11-01T12:00:02.5Z",
                  "read": 4, "reused": 5, "superseded": 1, "refused": {"DTD": 2}, "games": 9, "snapshot": null, "jobs": 1},
                 "lastSuccess": "2026-10-31T12:00:00Z"}""");

        assertThat(gauge("prospector.import.last.failed")).isEqualTo(1);
        assertThat(gauge("prospector.import.last.duration")).isEqualTo(2.5);
        assertThat(gauge("prospector.import.last.success.timestamp"))
                .isEqualTo((double) Instant.parse("2026-10-31T12:00:00Z").getEpochSecond());
        assertThat(gauge("prospector.import.files", "outcome", "read")).isEqualTo(4);
        assertThat(gauge("prospector.import.files", "outcome", "refused")).isEqualTo(2);
    }

    @Test
    void goWithTheApplication() {
        metrics().remove(new ShutdownEvent());

        assertThat(Optional.ofNullable(registry.find("prospector.import.last.failed").gauge())).isEmpty();
    }

    private ImportMetrics metrics() {
        ImportMetrics metrics = new ImportMetrics(registry, TestImport.runs(data));
        metrics.register(new StartupEvent());
        return metrics;
    }

    private static ImportRun run(Outcome outcome, Instant finished) {
        return new ImportRun(outcome, NOW, finished, 1, 2, 0, Map.of("NOT_A_ZIP", 2, "OF_THE_FUTURE", 1), 3, null, 1);
    }

    private double refusals(String reason) {
        return registry.get("prospector.import.refusals").tag("reason", reason).counter().count();
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }
}

package prospector.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.ImportListener;
import prospector.ingest.ImportRun;
import prospector.ingest.ImportRun.Outcome;
import prospector.ingest.ImportRuns;

/**
 * What an alert needs to know about imports. Counts are those of this process; what is said of the last import is true
 * whichever process ran it, so of a command beside the server too.
 */
@ApplicationScoped
public class ImportMetrics implements ImportListener {
    private static final String OTHER = "OTHER";

    private final MeterRegistry registry;
    private final OwnGauges gauges;
    private final ImportRuns runs;
    private final Set<String> reasons = ImportRun.reasons();

    ImportMetrics(MeterRegistry registry, ImportRuns runs) {
        this.registry = registry;
        this.gauges = new OwnGauges(registry);
        this.runs = runs;
    }

    /** All results and reasons stand at 0 from the start: an increase from nothing to 1 is none for an alert. */
    void register(@Observes StartupEvent event) {
        for (Outcome outcome : Outcome.values()) {
            time(outcome);
        }
        reasons.forEach(this::refusals);
        refusals(OTHER);
        gauge("success.timestamp", "seconds", "When an import last ended well; NaN: never",
                metrics -> seconds(metrics.runs.lastSuccess()));
        gauge("timestamp", "seconds", "When the last import ended; NaN: there was none",
                metrics -> seconds(metrics.runs.last().map(ImportRun::finished)));
        gauge("duration", "seconds", "How long it took", metrics -> metrics.last(run -> run.took().toMillis() / 1000.0));
        gauge("failed", null, "1 when it published nothing although something is to be published",
                metrics -> metrics.last(run -> run.outcome().isGood() ? 0 : 1));
        files("read", ImportRun::read);
        files("reused", ImportRun::reused);
        files("superseded", ImportRun::superseded);
        files("refused", ImportRun::refusedFiles);
    }

    private void gauge(String name, String unit, String description, ToDoubleFunction<ImportMetrics> value) {
        gauges.add(Gauge.builder("prospector.import.last." + name, this, value).baseUnit(unit).description(description));
    }

    private void files(String outcome, ToDoubleFunction<ImportRun> count) {
        gauges.add(Gauge.builder("prospector.import.files", this, metrics -> metrics.last(count)).tag("outcome", outcome)
                .description("Files of the last import; NaN before the first"));
    }

    void remove(@Observes ShutdownEvent event) {
        gauges.remove();
    }

    @Override
    public void ended(ImportRun run) {
        time(run.outcome()).record(run.took().isNegative() ? Duration.ZERO : run.took());
        run.refused().forEach((reason, files) -> refusals(reasons.contains(reason) ? reason : OTHER).increment(files));
    }

    private Timer time(Outcome outcome) {
        return Timer.builder("prospector.import").tag("result", outcome.key())
                .description("Imports that have ended in this process, and their time").register(registry);
    }

    private Counter refusals(String reason) {
        return Counter.builder("prospector.import.refusals").tag("reason", reason)
                .description("Files that imports of this process have not taken").register(registry);
    }

    private double last(ToDoubleFunction<ImportRun> figure) {
        return runs.last().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    private static double seconds(Optional<Instant> at) {
        return at.map(Instant::getEpochSecond).map(Long::doubleValue).orElse(Double.NaN);
    }
}

package prospector.health;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.storage.StorageFile;
import prospector.ingest.storage.StorageState;

/** What an alert needs to know about object storage: does it answer, did publishing work. NaN where there is none. */
@ApplicationScoped
public class StorageMetrics {
    private final OwnGauges gauges;
    private final StorageState state;

    StorageMetrics(MeterRegistry registry, StorageState state) {
        this.gauges = new OwnGauges(registry);
        this.state = state;
    }

    void register(@Observes StartupEvent event) {
        gauges.add(Gauge.builder("prospector.storage.publish.timestamp", this,
                metrics -> seconds(metrics.state.published().map(StorageFile.Kept::lastSuccess).orElse(null)))
                .baseUnit("seconds").description("When publishing to object storage last went well; NaN: never from here"));
        gauges.add(Gauge.builder("prospector.storage.publish.failures", this,
                metrics -> metrics.state.published().map(StorageFile.Kept::failures).orElse(0))
                .description("Publications to object storage that have failed in a row"));
        gauges.add(Gauge.builder("prospector.storage.look.timestamp", this,
                metrics -> seconds(metrics.state.seen().lastGood())).baseUnit("seconds")
                .description("When this server last followed object storage without trouble; NaN: never"));
        gauges.add(Gauge.builder("prospector.storage.look.failures", this, metrics -> metrics.state.seen().failures())
                .description("Looks at object storage that have failed since the start"));
    }

    void remove(@Observes ShutdownEvent event) {
        gauges.remove();
    }

    private static double seconds(Instant at) {
        return at == null ? Double.NaN : at.getEpochSecond();
    }
}

package prospector.health;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;

/** What an alert needs to know: how old the served snapshot is, whether it stands in for another, how busy the engine is. */
@ApplicationScoped
public class SnapshotMetrics {
    private final OwnGauges gauges;
    private final Warehouse warehouse;
    private final SnapshotAge age;

    SnapshotMetrics(MeterRegistry registry, Warehouse warehouse, SnapshotAge age) {
        this.gauges = new OwnGauges(registry);
        this.warehouse = warehouse;
        this.age = age;
    }

    void register(@Observes StartupEvent event) {
        gauges.add(Gauge.builder("prospector.snapshot.age", this, SnapshotMetrics::ageSeconds).baseUnit("seconds")
                .description("Time since the build of the served snapshot began; NaN while there is none"));
        gauges.add(Gauge.builder("prospector.snapshot.fallback", this, SnapshotMetrics::trouble)
                .description("1 while another snapshot, or none, is served than CURRENT names"));
        gauges.add(Gauge.builder("prospector.snapshot.size", warehouse,
                served -> served.snapshot().map(SnapshotFile::sizeBytes).orElse(0L)).baseUnit("bytes")
                .description("Size of the file of the served snapshot; 0 while there is none"));
        gauges.add(Gauge.builder("prospector.snapshot.games", warehouse, served -> served.serving().games())
                .description("Games in the served snapshot"));
        gauges.add(Gauge.builder("prospector.snapshot.switches", warehouse, Warehouse::switches)
                .description("Snapshots opened since the start"));
        gauges.add(Gauge.builder("prospector.engine.connections.active", warehouse, served -> served.poolUse().active())
                .description("Connections to the engine in use"));
        gauges.add(Gauge.builder("prospector.engine.connections.waiting", warehouse, served -> served.poolUse().waiting())
                .description("Requests that wait for a connection"));
        gauges.add(Gauge.builder("prospector.engine.connections.size", warehouse, served -> served.poolUse().size())
                .description("Connections there may be"));
    }

    void remove(@Observes ShutdownEvent event) {
        gauges.remove();
    }

    private double ageSeconds() {
        return age.of(warehouse.serving()).map(Duration::toSeconds).map(Long::doubleValue).orElse(Double.NaN);
    }

    private double trouble() {
        return warehouse.serving().trouble().isPresent() ? 1 : 0;
    }
}

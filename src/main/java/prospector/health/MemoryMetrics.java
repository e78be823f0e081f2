package prospector.health;

import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.doctor.ProcessMemory;
import prospector.warehouse.EngineMemory;
import prospector.warehouse.Warehouse;
import prospector.warehouse.WarehouseException;

/** What an alert needs to know about memory: the heap, which Java measures itself, is only a part of it. */
@ApplicationScoped
public class MemoryMetrics {
    private final OwnGauges gauges;
    private final Warehouse warehouse;

    MemoryMetrics(MeterRegistry registry, Warehouse warehouse) {
        this.gauges = new OwnGauges(registry);
        this.warehouse = warehouse;
    }

    void register(@Observes StartupEvent event) {
        gauges.add(Gauge.builder("prospector.process.resident", this, metrics -> resident()).baseUnit("bytes")
                .description("Memory of the process as the system counts it; NaN where it does not say"));
        gauges.add(Gauge.builder("prospector.process.limit", this, metrics -> ProcessMemory.now().limitBytes())
                .baseUnit("bytes").description("Memory that the process may have: of the container, else of the machine"));
        gauges.add(Gauge.builder("prospector.engine.memory", this, metrics -> metrics.engine(EngineMemory::memoryBytes))
                .baseUnit("bytes").description("Memory that the engine holds; NaN while it is too busy to say"));
        gauges.add(Gauge.builder("prospector.engine.temporary", this, metrics -> metrics.engine(EngineMemory::temporaryBytes))
                .baseUnit("bytes").description("Disk that the engine uses for what does not fit its memory"));
    }

    void remove(@Observes ShutdownEvent event) {
        gauges.remove();
    }

    private static double resident() {
        return ProcessMemory.now().residentBytes().stream().mapToDouble(bytes -> bytes).findFirst().orElse(Double.NaN);
    }

    private double engine(ToLongFunction<EngineMemory> part) {
        try {
            return warehouse.engineMemory().map(memory -> (double) part.applyAsLong(memory)).orElse(Double.NaN);
        } catch (WarehouseException e) {
            return Double.NaN;
        }
    }
}

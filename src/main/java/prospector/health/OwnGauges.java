package prospector.health;

import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * The gauges of one bean. The registry outlives the application when dev mode or a test starts it anew in the same process, and
 * would go on asking the bean of the application before; so they are taken away when it ends.
 */
final class OwnGauges {
    private final MeterRegistry registry;
    private final List<Gauge> gauges = new ArrayList<>();

    OwnGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    void add(Gauge.Builder<?> gauge) {
        gauges.add(gauge.register(registry));
    }

    void remove() {
        gauges.forEach(registry::remove);
        gauges.clear();
    }
}

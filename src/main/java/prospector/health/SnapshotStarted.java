package prospector.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;

/** Started: the first snapshot, or the empty one of a new tournament, is open. */
@Startup
@ApplicationScoped
public class SnapshotStarted implements HealthCheck {
    private final Warehouse warehouse;

    SnapshotStarted(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("snapshot opened").status(warehouse.isOpen())
                .withData("snapshot", warehouse.snapshot().map(SnapshotFile::id).orElse("none")).build();
    }
}

package prospector.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;
import prospector.warehouse.WarehouseException;

/** Ready: a query on the current snapshot answers in time, so there is also a free connection. */
@Readiness
@ApplicationScoped
public class SnapshotReady implements HealthCheck {
    private final Warehouse warehouse;

    SnapshotReady(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("snapshot answers")
                .withData("snapshot", warehouse.snapshot().map(SnapshotFile::id).orElse("none"));
        try {
            return response.up().withData("matches", warehouse.probe()).build();
        } catch (WarehouseException e) {
            return response.down().withData("reason", e.getMessage()).build();
        }
    }
}

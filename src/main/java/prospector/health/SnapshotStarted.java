package prospector.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import prospector.warehouse.Warehouse;

/** Started: the first snapshot, or the empty one of a new tournament, is open. */
@Startup
@ApplicationScoped
public class SnapshotStarted implements AsyncHealthCheck {
    private final Warehouse warehouse;
    private final SnapshotAge age;

    SnapshotStarted(Warehouse warehouse, SnapshotAge age) {
        this.warehouse = warehouse;
        this.age = age;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(this::now);
    }

    private HealthCheckResponse now() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("snapshot opened").status(warehouse.isOpen());
        age.describe(response, warehouse.serving());
        return response.build();
    }
}

package prospector.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import prospector.warehouse.Serving;
import prospector.warehouse.Warehouse;

/**
 * Live: unless the engine can serve no more in this process. Asks nobody and needs no thread of its own, so that slow
 * questions and a busy pool never turn it down.
 */
@Liveness
@ApplicationScoped
public class EngineLive implements AsyncHealthCheck {
    private final Warehouse warehouse;

    EngineLive(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(this::now);
    }

    private HealthCheckResponse now() {
        Serving serving = warehouse.serving();
        return HealthCheckResponse.named("engine usable").status(!warehouse.isBeyondRepair())
                .withData("snapshot", serving.id()).build();
    }
}

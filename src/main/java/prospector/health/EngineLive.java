package prospector.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

import prospector.warehouse.Warehouse;

/** Live: unless the engine has declared its database invalid, which only a new process cures. Asks nobody else. */
@Liveness
@ApplicationScoped
public class EngineLive implements HealthCheck {
    private final Warehouse warehouse;

    EngineLive(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine usable").status(!warehouse.isBeyondRepair()).build();
    }
}

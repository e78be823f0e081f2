package prospector.warehouse;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;

/** Keeps the server on the newest snapshot: opens it before the first request and looks for a newer one each second. */
@ApplicationScoped
public class SnapshotFollower {
    private static final int SECONDS_TO_BE_SEEN = 30;

    private final AtomicInteger beyondRepair = new AtomicInteger();
    private final Warehouse warehouse;
    private final boolean serving;

    SnapshotFollower(Warehouse warehouse,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.warehouse = warehouse;
        this.serving = serving;
    }

    void open(@Observes StartupEvent event) {
        if (serving) {
            warehouse.follow();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        if (warehouse.isBeyondRepair()) {
            end();
            return;
        }
        try {
            warehouse.follow();
        } catch (WarehouseBusyException e) {
            Log.debugf("The next snapshot waits for the engine: %s", e.getMessage());
        }
    }

    /** Not every platform restarts a process that is not live. Those that do get the time to see it. */
    private void end() {
        if (beyondRepair.incrementAndGet() == SECONDS_TO_BE_SEEN) {
            Log.error("The engine is beyond repair: this process ends, a new one will serve");
            exit();
        }
    }

    void exit() {
        Quarkus.asyncExit(1);
    }
}

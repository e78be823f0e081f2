package prospector.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import prospector.ingest.storage.StorageState;
import prospector.warehouse.PoolUse;
import prospector.warehouse.Serving;
import prospector.warehouse.Warehouse;

/**
 * Ready: a query on the current snapshot answers in time, so there is also a free connection; and what was published can be
 * read. Before the first import the empty snapshot is as ready as any, unless a real one may lie in object storage. The query
 * runs on a thread of its own, because those
 * of the requests may all wait for the engine.
 */
@Readiness
@ApplicationScoped
public class SnapshotReady implements AsyncHealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Warehouse warehouse;
    private final SnapshotAge age;
    private final StorageState storage;
    private final ExecutorService prober = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "readiness");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Long> probe = CompletableFuture.completedFuture(0L);

    SnapshotReady(Warehouse warehouse, SnapshotAge age, StorageState storage) {
        this.warehouse = warehouse;
        this.age = age;
        this.storage = storage;
    }

    @PreDestroy
    void close() {
        prober.shutdownNow();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(this::matches)
                .ifNoItem().after(PATIENCE).fail()
                .onItem().transform(this::answered)
                .onFailure().recoverWithItem(this::unanswered);
    }

    /** One query for all who ask while it runs: many probes shall not add to what they measure. */
    private synchronized CompletionStage<Long> matches() {
        if (probe.isDone()) {
            probe = CompletableFuture.supplyAsync(warehouse::probe, prober);
        }
        return probe.copy();
    }

    private HealthCheckResponse answered(long matches) {
        Serving serving = warehouse.serving();
        Optional<String> reason = unfit(serving);
        HealthCheckResponseBuilder response = response(serving).withData("matches", matches).status(reason.isEmpty());
        reason.ifPresent(why -> response.withData("reason", why));
        return response.build();
    }

    /** Why visitors should not see what this server has. */
    private Optional<String> unfit(Serving serving) {
        if (serving.isLost()) {
            return Optional.of("No published snapshot can be read: " + serving.trouble().orElseThrow());
        }
        return serving.snapshot().isPresent() ? Optional.empty() : storage.awaited();
    }

    private HealthCheckResponse unanswered(Throwable failure) {
        String reason = failure instanceof TimeoutException ? "The current snapshot does not answer within "
                + PATIENCE.toSeconds() + " s" : String.valueOf(failure.getMessage());
        return response(warehouse.serving()).down().withData("reason", reason).build();
    }

    private HealthCheckResponseBuilder response(Serving serving) {
        PoolUse pool = warehouse.poolUse();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("snapshot answers");
        age.describe(response, serving);
        return response.withData("connections",
                pool.active() + " of " + pool.size() + " in use, " + pool.waiting() + " waiting");
    }
}

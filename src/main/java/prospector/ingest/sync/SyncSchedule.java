package prospector.ingest.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.scheduler.Scheduled;
import prospector.ingest.ImportLockedException;
import prospector.ingest.ImportProgress;
import prospector.ingest.download.DownloadProgress;

/**
 * Syncs inside the server, on a thread of its own: once after the start, then again and again, one at a time. A command never
 * does. Stopping the server stops a sync, whose unfinished build is thrown away.
 */
@ApplicationScoped
public class SyncSchedule {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sync sync;
    private final SyncState state;
    private final SyncSettings settings;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread created = new Thread(task, "sync");
        created.setDaemon(true);
        return created;
    });
    private volatile Optional<Duration> every = Optional.empty();
    private volatile Instant seen = Instant.MIN;

    SyncSchedule(Sync sync, SyncState state, SyncSettings settings, Clock clock) {
        this.sync = sync;
        this.state = state;
        this.settings = settings;
        this.clock = clock;
    }

    /** Only plans, so that nobody waits for a sync at the start. */
    void start(@Observes StartupEvent event) {
        if (!settings.inServer()) {
            return;
        }
        try {
            every = settings.every();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), Set.of("prospector.sync.every"));
        }
        if (!settings.onStart() && every.isEmpty()) {
            return;
        }
        List<String> missing = settings.missing();
        if (!missing.isEmpty()) {
            Log.warnf("The server does not sync by itself: %s not set", String.join(" and ", missing));
            every = Optional.empty();
        } else {
            Log.infof("The server syncs by itself onStart=%s every=%s", settings.onStart(),
                    every.map(Duration::toString).orElse("off"));
            planFirst();
        }
    }

    private void planFirst() {
        seen = clock.instant();
        if (settings.onStart()) {
            state.plan(clock.instant());
        } else {
            planAfter();
        }
    }

    /** Begins a sync when it is time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (thread.isShutdown() || !busy.compareAndSet(false, true)) {
            return;
        }
        keepTheWait();
        // Asked only now: a run that has just ended has planned the next one before it let go.
        if (state.next().filter(next -> !clock.instant().isBefore(next)).isPresent()) {
            thread.execute(this::runOnce);
        } else {
            busy.set(false);
        }
    }

    /** A clock that is set back, as after a start with a wrong one, must not put off the next sync by as much. */
    private void keepTheWait() {
        Instant now = clock.instant();
        if (now.isBefore(seen)) {
            Duration back = Duration.between(now, seen);
            Log.infof("The clock went back by %s; the next sync is planned anew", back);
            state.plan(state.next().map(next -> next.minus(back)).orElse(null));
        }
        seen = now;
    }

    /** Whether no sync of this schedule runs or is about to. */
    boolean isIdle() {
        return !busy.get();
    }

    private void runOnce() {
        try {
            sync.run(DownloadProgress.SILENT, ImportProgress.SILENT);
        } catch (ImportLockedException e) {
            Log.infof("Sync skipped: %s", e.getMessage());
        } catch (CancellationException e) {
            Log.infof("%s", e.getMessage());
        } catch (RuntimeException e) {
            Log.error("Sync failed by a defect of Prospector; the next one comes as planned", e);
        } finally {
            planAfter();
            busy.set(false);
        }
    }

    private void planAfter() {
        seen = clock.instant();
        try {
            plan();
        } catch (RuntimeException e) {
            Log.error("The request budget could not be read; the next sync comes as often as configured", e);
            state.plan(every.map(clock.instant()::plus).orElse(null));
        }
    }

    private void plan() {
        Instant now = clock.instant();
        state.plan(every.map(interval -> SyncPace.next(now, interval, state.budget())).orElse(null));
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                Log.info("Sync is still busy; the process ends without it, nothing is half published");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

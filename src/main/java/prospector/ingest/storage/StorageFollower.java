package prospector.ingest.storage;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import prospector.ingest.ImportLockedException;
import prospector.ingest.sync.SyncSettings;
import prospector.source.SourceException;
import prospector.source.storage.Bucket;
import prospector.source.storage.Look;
import prospector.source.storage.StorageConfig;
import prospector.source.storage.StoredText;
import prospector.warehouse.Snapshots;
import prospector.warehouse.WarehouseException;

/**
 * Keeps a server on the snapshot that object storage names. A server that syncs by itself makes its snapshots and only looks
 * there while it has none, so that nothing it has read can be lost to an older state. What goes wrong changes nothing for
 * visitors of a server that has a snapshot.
 */
@ApplicationScoped
public class StorageFollower {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 8;
    private static final double JITTER = 0.2;

    private final Bucket bucket;
    private final SnapshotFetch fetch;
    private final Snapshots snapshots;
    private final StorageState state;
    private final Settings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread created = new Thread(task, "object-storage");
        created.setDaemon(true);
        return created;
    });
    private volatile Future<?> planned = CompletableFuture.completedFuture(null);
    private String known;
    private int failures;

    /** When and how often to look. */
    @ApplicationScoped
    static class Settings {
        private final StorageConfig storage;
        private final SyncSettings sync;
        private final Clock clock;

        Settings(StorageConfig storage, SyncSettings sync, Clock clock) {
            this.storage = storage;
            this.sync = sync;
            this.clock = clock;
        }

        Duration every() {
            return storage.followEvery();
        }

        boolean inServer() {
            return sync.inServer();
        }

        boolean syncsItself() {
            return sync.syncsItself();
        }

        Clock clock() {
            return clock;
        }
    }

    StorageFollower(Bucket bucket, SnapshotFetch fetch, Snapshots snapshots, StorageState state, Settings settings) {
        this.bucket = bucket;
        this.fetch = fetch;
        this.snapshots = snapshots;
        this.state = state;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.inServer() || !bucket.isConfigured()) {
            return;
        }
        state.now(state.seen().begun());
        Log.infof("Object storage is followed bucket=%s every=%s%s", bucket.place(), settings.every(),
                settings.syncsItself() ? " until there is a snapshot; this server publishes" : "");
        thread.execute(this::lookAndPlan);
    }

    void stop(@Observes ShutdownEvent event) {
        planned.cancel(true);
        thread.shutdownNow();
    }

    private void lookAndPlan() {
        try {
            look();
        } catch (RuntimeException e) {
            Log.error("Following object storage failed by a defect of Prospector; it goes on", e);
            failures++;
        }
        if (state.seen().follows() && !thread.isShutdown()) {
            planned = thread.schedule(this::lookAndPlan, pause().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Longer after failures, and never the same for all servers. */
    private Duration pause() {
        long plain = settings.every().toMillis() << Math.min(failures, MOST_DOUBLINGS);
        long longest = Math.max(LONGEST_PAUSE.toMillis(), settings.every().toMillis());
        return Duration.ofMillis((long) (Math.min(plain, longest)
                * ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER)));
    }

    /** Looks once, and fetches what is new. */
    void look() {
        boolean lacking = snapshots.current().isEmpty();
        if (settings.syncsItself() && !lacking) {
            state.now(state.seen().ended());
            return;
        }
        try {
            Look look = bucket.look(StoredSnapshot.CURRENT, lacking ? null : known);
            state.now(look.changed() ? state.seen().names(id(look.object())) : state.seen());
            if (look.changed() && look.object().isPresent()) {
                fetch.take(StoredSnapshot.parse(look.object().get().text()).orElseThrow(StorageFollower::broken));
                known = look.object().get().version();
            }
            state.now(state.seen().answered(settings.clock().instant()));
            failures = 0;
        } catch (ImportLockedException e) {
            Log.debugf("Object storage has to wait: %s", e.getMessage());
        } catch (SourceException e) {
            failed(e.getMessage() + " " + e.remedy());
        } catch (WarehouseException | UncheckedIOException e) {
            failed(e.getMessage());
        }
    }

    /** Null: nothing was ever published. */
    private static String id(Optional<StoredText> current) {
        return current.map(text -> StoredSnapshot.parse(text.text()).map(StoredSnapshot::id).orElse("unreadable"))
                .orElse(null);
    }

    private static SourceException broken() {
        return new SourceException(SourceException.Kind.UNEXPECTED,
                "The object " + StoredSnapshot.CURRENT + " in object storage names no snapshot.",
                "Delete it; the next import or sync of a machine that publishes writes it anew.");
    }

    private void failed(String problem) {
        if (!problem.equals(state.seen().problem())) {
            Log.warnf("Object storage: %s", problem);
        }
        state.now(state.seen().failed(problem));
        failures++;
    }
}

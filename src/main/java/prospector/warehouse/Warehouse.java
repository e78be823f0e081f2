package prospector.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;

/**
 * The current snapshot, open for questions. A newer one is attached beside it, takes all new readings at once, and the old
 * one is detached when its last reading ends; so no request fails or waits because of an import.
 */
@ApplicationScoped
public class Warehouse {
    private static final String EMPTY = "memory";
    private static final int PROBE_SECONDS = 2;

    private final AgroalDataSource pool;
    private final Snapshots snapshots;
    private final SnapshotConfig config;
    private final AtomicLong attached = new AtomicLong();
    private final AtomicBoolean fatal = new AtomicBoolean();
    private volatile Generation current;

    Warehouse(AgroalDataSource pool, Snapshots snapshots, SnapshotConfig config) {
        this.pool = pool;
        this.snapshots = snapshots;
        this.config = config;
    }

    /** Runs the work on one snapshot, from its first question to its last. */
    public <A> A read(Function<Reading, A> work) {
        if (current == null) {
            follow();
        }
        Generation generation = current;
        while (!generation.enter()) {
            generation = current;
        }
        try {
            return work.apply(new Reading(pool, generation, fatal));
        } finally {
            generation.leave();
        }
    }

    /** The snapshot that new readings get; empty before the first import. */
    public Optional<SnapshotFile> snapshot() {
        Generation generation = current;
        return generation == null ? Optional.empty() : generation.file();
    }

    /** True once a snapshot, or the empty one, is open. */
    public boolean isOpen() {
        return current != null;
    }

    /**
     * Asks the engine, past all remembered answers, how many matches the current snapshot has.
     *
     * @throws WarehouseException when there is no snapshot open, no free connection, or no answer in time
     */
    public long probe() {
        return read(reading -> reading.probe(PROBE_SECONDS));
    }

    /** True when the engine has declared its database invalid: only a new process helps. */
    public boolean isBeyondRepair() {
        return fatal.get();
    }

    /** Moves to the snapshot that {@code CURRENT} names, if it is another one. Returns true when it moved. */
    public synchronized boolean follow() {
        Optional<SnapshotFile> published = snapshots.current();
        if (current != null && current.file().equals(published)) {
            return false;
        }
        Generation old = current;
        if (published.isEmpty() && old != null) {
            return false;
        }
        current = published.map(this::attach).orElseGet(this::empty);
        Log.infof("Snapshot opened id=%s", published.map(SnapshotFile::id).orElse("none"));
        if (old != null) {
            old.leave();
        }
        return true;
    }

    private Generation attach(SnapshotFile snapshot) {
        String catalog = "snapshot_" + attached.incrementAndGet();
        String path = snapshot.path().toAbsolutePath().toString().replace("'", "''");
        run("attach '" + path + "' as " + catalog + " (read_only)");
        return new Generation(catalog, snapshot, config.cachedRows(), () -> run("detach " + catalog));
    }

    private Generation empty() {
        try (Connection connection = pool.getConnection()) {
            connection.setCatalog(EMPTY);
            Schema.create(connection);
        } catch (SQLException e) {
            throw new WarehouseException("The empty snapshot could not be made: " + e.getMessage(), e);
        }
        return new Generation(EMPTY, null, config.cachedRows(), () -> {
        });
    }

    private void run(String sql) {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set memory_limit = '" + config.serveMemory() + "'");
            // A connection that stands in the catalog to be detached would keep it.
            connection.setCatalog(EMPTY);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new WarehouseException("Statement failed: " + sql + ": " + e.getMessage(), e);
        }
    }
}

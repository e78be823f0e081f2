package prospector.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;

/**
 * The embedded engine of a process: one instance in memory, to which snapshots are attached read-only, each as a catalog of
 * its own. It reaches no file outside the directory of snapshots, and its settings are locked.
 */
final class Engine {
    /** The catalog of the instance itself; it holds the empty snapshot. */
    static final String EMPTY = "memory";
    /** How DuckDB says that a database can be used by this process no more. */
    private static final String INVALIDATED = "database has been invalidated because of a previous fatal error";
    /** An interrupted statement ends at once; one that still runs so long after its time limit never will. */
    private static final Duration WEDGED_AFTER = Duration.ofMinutes(1);
    private static final int LEAST_CONNECTIONS = 4;
    private static final int PAUSE_MILLIS = 100;
    private static final int START_ATTEMPTS = 12;

    private final AgroalDataSource pool;
    private final SnapshotConfig config;
    private final QuestionTimes times;
    private final AtomicBoolean fatal = new AtomicBoolean();
    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    Engine(AgroalDataSource pool, SnapshotConfig config, QuestionTimes times) {
        this.pool = pool;
        this.config = config;
        this.times = times;
    }

    /** A statement on its way; closed when it has ended. */
    final class Running implements AutoCloseable {
        private final long begun = System.nanoTime();

        private boolean overdue() {
            return System.nanoTime() - begun > config.statementTimeout().plus(WEDGED_AFTER).toNanos();
        }

        @Override
        public void close() {
            running.remove(this);
        }
    }

    Running running() {
        Running statement = new Running();
        running.add(statement);
        return statement;
    }

    /** True while somebody waits for an answer. */
    boolean isAsked() {
        return !running.isEmpty();
    }

    /** Gives those who are asking a moment to end and to leave their memory. */
    void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WarehouseException("Interrupted while the engine had no memory", e);
        }
    }

    /** Sets the limits of the instance once; afterwards nobody can change them. */
    synchronized void prepare() {
        pool.getConfiguration().connectionPoolConfiguration().setMaxSize(connections());
        try (Connection connection = first(); Statement statement = connection.createStatement()) {
            if (!isLocked(statement)) {
                for (String setting : settings()) {
                    statement.execute("set " + setting);
                }
            }
        } catch (SQLException e) {
            throw failure("The engine does not take its settings", e);
        }
    }

    /** The first connection loads the engine's library, which takes its time on a small or busy machine. */
    private Connection first() throws SQLException {
        for (int attempt = 1; attempt < START_ATTEMPTS; attempt++) {
            try {
                return connect(EMPTY);
            } catch (WarehouseBusyException e) {
                Log.infof("Still waiting for the engine attempt=%d", attempt);
            }
        }
        return connect(EMPTY);
    }

    private static boolean isLocked(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select current_setting('lock_configuration')")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private List<String> settings() {
        Path directory = config.directory();
        return List.of(
                "memory_limit = '" + config.serveMemory() + "'",
                "threads = " + config.threads(),
                "temp_directory = " + SnapshotCheck.quoted(directory.resolve(TemporaryFiles.engineName())),
                "max_temp_directory_size = '" + config.temporaryLimit() + "'",
                // What a large question needed goes back to the machine seconds after it, not never.
                "allocator_background_threads = true",
                "autoinstall_known_extensions = false",
                "autoload_known_extensions = false",
                "allow_community_extensions = false",
                "allowed_directories = [" + SnapshotCheck.quoted(directory) + "]",
                "enable_external_access = false",
                "lock_configuration = true");
    }

    /** A connection that stands in this catalog. */
    Connection connect(String catalog) throws SQLException {
        Connection connection = borrow();
        try {
            if (!catalog.equals(connection.getCatalog())) {
                connection.setCatalog(catalog);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection borrow() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new WarehouseBusyException("No connection to the engine became free in time (" + use() + ")", e);
        }
    }

    void run(String sql) throws SQLException {
        // A connection that stands in the catalog to be detached would keep it.
        try (Connection connection = connect(EMPTY); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    QuestionTimes times() {
        return times;
    }

    /** Empty while all connections are in use: who only wants to know shall not wait for one. */
    Optional<EngineMemory> memory() {
        if (use().active() >= connections()) {
            return Optional.empty();
        }
        try (Connection connection = connect(EMPTY)) {
            return Question.of(EngineMemory.class).ask(connection, List.of(), timeoutSeconds()).stream().findFirst();
        } catch (SQLException e) {
            throw failure("The engine does not say what memory it holds", e);
        }
    }

    PoolUse use() {
        return new PoolUse(pool.getMetrics().activeCount(), pool.getMetrics().awaitingCount(), connections());
    }

    private int connections() {
        return config.connections() > 0 ? config.connections()
                : Math.max(LEAST_CONNECTIONS, 2 * Runtime.getRuntime().availableProcessors());
    }

    /** Seconds after which a statement is interrupted; JDBC knows no smaller unit, and 0 would mean never. */
    int timeoutSeconds() {
        return (int) Math.max(1, config.statementTimeout().toSeconds());
    }

    /** Only a new process helps: the instance is invalid, or all connections are held by statements that cannot be stopped. */
    boolean isBeyondRepair() {
        return fatal.get() || running.stream().filter(Running::overdue).count() >= connections();
    }

    private static boolean isInvalidation(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains(INVALIDATED);
    }

    /**
     * The engine quotes values in its messages, so the text alone proves nothing; an invalid instance answers nothing at all.
     */
    private boolean answers() {
        try (Connection connection = connect(EMPTY); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return true;
        } catch (SQLException e) {
            return !isInvalidation(e);
        } catch (WarehouseBusyException e) {
            return !isInvalidation(e.getCause());
        }
    }

    /** The failure as callers shall see it: what was asked, and the engine's reason. */
    WarehouseException failure(String what, SQLException e) {
        if (isInvalidation(e) && !answers()) {
            fatal.set(true);
        }
        return e instanceof SQLTimeoutException
                ? new WarehouseBusyException(what + ": it was interrupted after " + timeoutSeconds() + " s", e)
                : new WarehouseException(what + ": " + e.getMessage(), e);
    }
}

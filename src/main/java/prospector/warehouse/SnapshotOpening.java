package prospector.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.quarkus.logging.Log;

/**
 * Attaches snapshots to the engine, after a look at what is cheap to see: size, schema version, all tables. A file that was
 * found bad is not tried again before it changes. Not thread-safe: the warehouse follows one snapshot after the other.
 */
final class SnapshotOpening {
    private final Engine engine;
    private final SnapshotConfig config;
    private final Consumer<Generation> drained;
    private final Map<Seen, String> rejected = new HashMap<>();
    /** In dev mode and in tests the engine outlives the application, and with it what an earlier one had attached. */
    private final String run = Long.toHexString(System.nanoTime());
    private long attached;

    /** @param drained called for each generation that nobody reads any more */
    SnapshotOpening(Engine engine, SnapshotConfig config, Consumer<Generation> drained) {
        this.engine = engine;
        this.config = config;
        this.drained = drained;
    }

    /** A file in the state in which it was looked at. */
    private record Seen(SnapshotFile file, FileTime changed) {
        static Seen now(SnapshotFile file) {
            try {
                return new Seen(file, Files.getLastModifiedTime(file.path()));
            } catch (IOException e) {
                return new Seen(file, FileTime.fromMillis(0));
            }
        }
    }

    /** An open snapshot, or why it cannot be opened. */
    record Opened(Optional<Generation> generation, Optional<String> trouble) {
        static Opened not(String trouble) {
            return new Opened(Optional.empty(), Optional.of(trouble));
        }
    }

    /** @throws WarehouseBusyException when the engine has no time for it now */
    Opened open(SnapshotFile file) {
        Seen seen = Seen.now(file);
        String known = rejected.get(seen);
        if (known != null) {
            return Opened.not(known);
        }
        Opened opened = attach(file);
        opened.trouble().ifPresent(trouble -> rejected.put(seen, trouble));
        return opened;
    }

    /** Looks at the whole file of an open snapshot again. Why it is bad, if it is. */
    Optional<String> recheck(SnapshotFile file) {
        Optional<String> trouble = SnapshotCheck.trouble(file);
        trouble.ifPresent(found -> rejected.put(Seen.now(file), found));
        return trouble;
    }

    /** The snapshot of a new tournament: all tables, no rows. */
    Generation empty() {
        try (Connection connection = engine.connect(Engine.EMPTY)) {
            if (!hasTables(connection)) {
                Schema.create(connection);
            }
        } catch (SQLException e) {
            throw engine.failure("The empty snapshot could not be made", e);
        }
        return new Generation(new Generation.Attached(Engine.EMPTY, null, null, 0), config.cachedRows(), drained);
    }

    /** The tables stay when a first snapshot replaces the empty one, and are needed again when all snapshots are lost. */
    private static boolean hasTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from duckdb_tables() where database_name = '"
                        + Engine.EMPTY + "'")) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }

    private Opened attach(SnapshotFile file) {
        attached++;
        String catalog = "snapshot_" + run + "_" + attached;
        try {
            Optional<String> size = Checksum.sizeTrouble(file.path());
            if (size.isPresent()) {
                return Opened.not(size.get());
            }
            engine.run("attach " + SnapshotCheck.quoted(file.path()) + " as " + catalog + " (read_only)");
        } catch (IOException | SQLException e) {
            return Opened.not("it cannot be opened: " + SnapshotCheck.firstLine(e));
        }
        Optional<Instant> built = Optional.empty();
        long games = 0;
        Optional<String> trouble;
        try (Connection connection = engine.connect(catalog)) {
            trouble = SnapshotCheck.versionTrouble(SnapshotCheck.version(connection, catalog));
            if (trouble.isEmpty()) {
                games = SnapshotCheck.counts(connection, catalog).get("games");
                built = built(connection);
            }
        } catch (SQLException e) {
            trouble = Optional.of("it cannot be read: " + SnapshotCheck.firstLine(e));
        }
        Generation generation = new Generation(new Generation.Attached(catalog, file, built.orElse(null), games),
                config.cachedRows(), drained);
        if (trouble.isPresent()) {
            generation.leave();
            return new Opened(Optional.empty(), trouble);
        }
        return new Opened(Optional.of(generation), Optional.empty());
    }

    private static Optional<Instant> built(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select created_at from snapshot")) {
            return rows.next() ? Optional.of(rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        }
    }

    /** Detaches a snapshot that nobody reads. False: the engine has no time now, try again. */
    boolean detach(Generation generation) {
        generation.release();
        if (generation.file().isEmpty()) {
            return true;
        }
        try {
            engine.run("detach " + generation.catalog());
            return true;
        } catch (WarehouseBusyException e) {
            Log.debugf("Catalog %s is detached later: %s", generation.catalog(), e.getMessage());
            return false;
        } catch (SQLException e) {
            throw engine.failure("Snapshot " + generation.file().get().id() + " could not be closed", e);
        }
    }
}

package prospector.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

import io.quarkus.logging.Log;

/**
 * A snapshot in the making. Rows are appended table by table or game by game; {@link #commit} checks the file and publishes
 * it. Closing without commit throws the work away, so a failure leaves nothing behind. For one thread only.
 */
public final class SnapshotBuild implements AutoCloseable {
    private static final String COLUMNS = """
            select table_name, column_name
            from duckdb_columns()
            where database_name = current_database()
            order by table_oid, column_index""";
    /** What an import writes about all games together. */
    private static final Set<String> MADE_ANEW = Set.of("imports", "quality");

    private final Snapshots snapshots;
    private final Path file;
    private final DuckDBConnection connection;
    private final Map<String, TableAppender> appenders = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private SnapshotBuild(Snapshots snapshots, Path file, DuckDBConnection connection) {
        this.snapshots = snapshots;
        this.file = file;
        this.connection = connection;
    }

    static SnapshotBuild start(Snapshots snapshots, SnapshotConfig config, Path file) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", config.buildMemory());
        settings.setProperty("threads", String.valueOf(config.threads()));
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("temp_directory", file.resolveSibling(file.getFileName() + ".tmp").toString());
        SnapshotBuild build = null;
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
            build = new SnapshotBuild(snapshots, file, connection.unwrap(DuckDBConnection.class));
            Schema.create(connection);
            // One transaction for all rows: the appenders would otherwise commit, and wait for the disk, thousands of times.
            connection.setAutoCommit(false);
            return build;
        } catch (SQLException e) {
            if (build != null) {
                build.close();
            }
            throw new WarehouseException("No snapshot can be built in " + file.getParent() + ": " + e.getMessage(), e);
        }
    }

    /** Appends rows that belong to a game: column {@code game_id}, the other columns from the components of each record. */
    public void append(String table, String gameId, List<? extends Record> rows) {
        rows.forEach(row -> appendRow(table, gameId, row));
    }

    /** Appends rows whose components are all columns of the table. */
    public void append(String table, List<? extends Record> rows) {
        rows.forEach(row -> appendRow(table, null, row));
    }

    /** Appends one row whose columns come from several records side by side; components that are no columns are left out. */
    public void appendRow(String table, String gameId, Record... parts) {
        try {
            appender(table).append(gameId, parts);
        } catch (SQLException e) {
            throw new WarehouseException("A row of table " + table + " was not accepted: " + e.getMessage(), e);
        }
    }

    /** Takes back all rows of a game that were appended so far. */
    public void removeGame(String gameId) {
        try {
            closeAppenders();
            for (String table : tablesOfGames()) {
                try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where game_id = ?")) {
                    delete.setString(1, gameId);
                    delete.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new WarehouseException("Rows of game " + gameId + " could not be removed: " + e.getMessage(), e);
        }
    }

    /**
     * Takes over all rows of these games from a published snapshot of the same schema. Nothing but rows is copied, so the new
     * file holds no trace and no room of games that are left out. Tables imports and quality are made anew by each import.
     */
    public void keepGames(SnapshotFile published, Collection<String> gameIds) {
        try {
            closeAppenders();
            List<String> tables = tablesOfGames().stream().filter(table -> !MADE_ANEW.contains(table)).toList();
            new TableCopy(connection).games(published.path(), tables, gameIds);
        } catch (SQLException e) {
            throw new WarehouseException("Games could not be taken over from " + published.id() + ": " + e.getMessage(), e);
        }
    }

    /** Sets columns of rows that are there: key columns find the row, the other components of each record are set. */
    public void set(String table, List<String> key, List<? extends Record> rows) {
        try {
            closeAppenders();
            if (!rows.isEmpty()) {
                new TableUpdate(connection, table, key).set(rows);
            }
        } catch (SQLException e) {
            throw new WarehouseException("Rows of table " + table + " could not be changed: " + e.getMessage(), e);
        }
    }

    /** Finishes the file and makes it the current snapshot. {@code fingerprint}: at least eight hexadecimal digits. */
    public SnapshotFile commit(String fingerprint) {
        try {
            closeAppenders();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint");
            }
            Map<String, Long> written = SnapshotCheck.counts(connection, connection.getCatalog());
            connection.close();
            verify(written);
            return snapshots.publish(file, fingerprint);
        } catch (SQLException e) {
            throw new WarehouseException("The snapshot could not be finished: " + e.getMessage(), e);
        }
    }

    private TableAppender appender(String table) throws SQLException {
        TableAppender known = appenders.get(table);
        if (known == null) {
            known = new TableAppender(table, columns().get(table),
                    connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
            appenders.put(table, known);
        }
        return known;
    }

    /** Asked once for all tables: the driver's own answer for a single table takes as long. */
    private Map<String, List<String>> columns() throws SQLException {
        if (columns.isEmpty()) {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(rows.getString(2));
                }
            }
        }
        return columns;
    }

    private List<String> tablesOfGames() throws SQLException {
        return columns().entrySet().stream().filter(table -> table.getValue().contains("game_id")).map(Map.Entry::getKey)
                .toList();
    }

    private void closeAppenders() throws SQLException {
        for (TableAppender appender : appenders.values()) {
            appender.close();
        }
        appenders.clear();
    }

    /** Reads back what is on disk before anybody else does. */
    private void verify(Map<String, Long> written) throws SQLException {
        Map<String, Long> found = SnapshotCheck.countsOf(file);
        if (!found.equals(written)) {
            throw new WarehouseException("The new snapshot has other row counts than were written: nothing was published");
        }
    }

    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                closeAppenders();
            }
        } catch (SQLException e) {
            // What they hold is thrown away: on a full disk they cannot write it.
            Log.debugf(e, "Rows of an unfinished snapshot were not written file=%s", file);
        } finally {
            discard();
        }
    }

    private void discard() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("The unfinished snapshot could not be closed: " + e.getMessage(), e);
        } finally {
            delete(file);
            delete(file.resolveSibling(file.getFileName() + ".wal"));
            delete(file.resolveSibling(file.getFileName() + ".tmp"));
        }
    }

    private static void delete(Path path) {
        try {
            TemporaryFiles.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

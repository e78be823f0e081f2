package prospector.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

import org.duckdb.DuckDBDriver;

import prospector.warehouse.Export.ExportedTable;

/** Writes tables of the current snapshot as files. Rows come ordered by all columns, so equal tables give equal files. */
@ApplicationScoped
public class Exporter {
    private final Snapshots snapshots;
    private final SnapshotConfig config;

    Exporter(Snapshots snapshots, SnapshotConfig config) {
        this.snapshots = snapshots;
        this.config = config;
    }

    /**
     * Writes one file for each table, and {@code export.json}, which says what they are; all of it or nothing.
     *
     * @param directory new, empty, or an earlier export, which is replaced
     * @param tables names from {@link Schema#tables()}; empty: all
     * @throws ExportTargetException when the directory holds anything else
     * @throws WarehouseException when there is no snapshot, or one of another schema
     */
    public Export export(ExportFormat format, Path directory, List<String> tables) {
        SnapshotFile snapshot = snapshots.current().orElseThrow(() -> new WarehouseException(
                "There is no snapshot yet. Make one with: prospector import --directory DIR"));
        try (ExportDirectory target = ExportDirectory.at(directory);
                Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings(target));
                Statement statement = connection.createStatement()) {
            statement.execute("attach " + SnapshotCheck.quoted(snapshot.path()) + " as exported (read_only)");
            statement.execute("use exported");
            check(snapshot, statement);
            List<ExportedTable> written = new ArrayList<>();
            for (String table : tables.isEmpty() ? Schema.tables() : tables.stream().distinct().toList()) {
                written.add(write(statement, format, table, target.file(format.fileOf(table))));
            }
            Export export = new Export(snapshot.id(), Schema.VERSION, format, written);
            target.finish(export);
            return export;
        } catch (SQLException e) {
            throw new WarehouseException("The export failed, nothing was written: " + e.getMessage(), e);
        }
    }

    private static ExportedTable write(Statement statement, ExportFormat format, String table, Path file) throws SQLException {
        int rows = statement.executeUpdate("copy (from " + table + " order by all) to " + SnapshotCheck.quoted(file) + " ("
                + format.copyOptions() + ")");
        return new ExportedTable(table, file.getFileName().toString(), rows, file.toFile().length());
    }

    private static void check(SnapshotFile snapshot, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select schema_version from snapshot")) {
            if (!rows.next() || rows.getInt(1) != Schema.VERSION) {
                throw new WarehouseException("Snapshot " + snapshot.id()
                        + " was made by another version of Prospector. Run prospector import, then export again.");
            }
        }
    }

    private Properties settings(ExportDirectory target) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", config.buildMemory());
        settings.setProperty("threads", String.valueOf(config.threads()));
        settings.setProperty("temp_directory",
                target.file("").resolveSibling(target.file("").getFileName() + ".tmp").toString());
        return settings;
    }
}

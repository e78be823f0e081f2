package prospector.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.duckdb.DuckDBDriver;

/** Every table of a snapshot as CSV, ordered by all columns, so that two snapshots can be compared byte for byte. */
public final class SnapshotTables {
    private SnapshotTables() {
    }

    /**
     * The text of each table, by its name.
     *
     * @param without columns left out, as {@code table.column}
     * @return text by table
     */
    public static Map<String, String> csv(Path snapshot, Set<String> without) {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + snapshot, readOnly);
                Statement statement = connection.createStatement()) {
            Path file = Files.createTempFile(snapshot.toAbsolutePath().getParent(), "table", ".csv");
            for (String table : Schema.tables()) {
                statement.execute("copy (select " + columns(table, without) + " from " + table + " order by all) to '" + file
                        + "' (format csv, header true)");
                tables.put(table, Files.readString(file));
            }
            Files.delete(file);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static String columns(String table, Set<String> without) {
        String left = String.join(", ", without.stream().filter(column -> column.startsWith(table + "."))
                .map(column -> column.substring(table.length() + 1)).sorted().toList());
        return left.isEmpty() ? "*" : "* exclude (" + left + ")";
    }
}

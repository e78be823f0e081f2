package prospector.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/**
 * Looks at a snapshot file from outside, in an engine of its own: a direct connection would be shared with whoever has opened
 * the same path before.
 */
final class SnapshotCheck {
    private static final String CATALOG = "checked";
    private static final String FACTS = """
            select schema_version, created_at, (select count(*) from checked.main.games)
            from checked.main.snapshot""";

    private SnapshotCheck() {
    }

    /** Why a published snapshot cannot be served, if so: reads all of it. */
    static Optional<String> trouble(SnapshotFile snapshot) {
        Path file = snapshot.path();
        try {
            if (!Files.exists(file)) {
                return Optional.of("it is not there");
            }
            Optional<String> content = Checksum.contentTrouble(file);
            return content.isPresent() ? content : read(file, check -> {
                counts(check, CATALOG);
                return versionTrouble(version(check, CATALOG));
            });
        } catch (IOException | SQLException e) {
            return Optional.of(firstLine(e));
        }
    }

    /**
     * Rows of each table of a file, opened read-only.
     *
     * @throws WarehouseException when it is of another schema version
     */
    static Map<String, Long> countsOf(Path file) throws SQLException {
        return read(file, check -> {
            versionTrouble(version(check, CATALOG)).ifPresent(trouble -> {
                throw new WarehouseException("The new snapshot is not as it should be: " + trouble);
            });
            return counts(check, CATALOG);
        });
    }

    /** What a file says of itself, opened read-only. */
    static SnapshotFacts facts(Path file) {
        try {
            return read(file, check -> {
                try (Statement statement = check.createStatement();
                        ResultSet rows = statement.executeQuery(FACTS)) {
                    rows.next();
                    return new SnapshotFacts(rows.getInt(1), rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            rows.getLong(3));
                }
            });
        } catch (SQLException e) {
            throw new WarehouseException("Snapshot " + file.getFileName() + " cannot be read: " + firstLine(e), e);
        }
    }

    static Map<String, Long> counts(Connection connection, String catalog) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : Schema.tables()) {
                try (ResultSet rows = statement
                        .executeQuery("select count(*) from \"" + catalog + "\".main." + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }

    /** The schema version that a snapshot says; 0 when it says none. */
    static int version(Connection connection, String catalog) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("select schema_version from \"" + catalog + "\".main.snapshot")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static Optional<String> versionTrouble(int version) {
        return version == Schema.VERSION ? Optional.empty()
                : Optional.of("it has schema version " + version + ", this program reads " + Schema.VERSION
                        + ": an import makes a new one");
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    static String quoted(Path file) {
        return "'" + file.toAbsolutePath().normalize().toString().replace("'", "''") + "'";
    }

    @FunctionalInterface
    private interface Look<A> {
        A at(Connection connection) throws SQLException;
    }

    private static <A> A read(Path file, Look<A> look) throws SQLException {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("attach " + quoted(file) + " as " + CATALOG + " (read_only)");
            return look.at(connection);
        }
    }
}

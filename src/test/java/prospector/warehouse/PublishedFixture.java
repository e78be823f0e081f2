package prospector.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;

import org.duckdb.DuckDBDriver;

/** A snapshot filled by SQL and published where the running application finds it, for tests of pages. */
public final class PublishedFixture {
    private PublishedFixture() {
    }

    /** Publishes and makes the warehouse read it at once. Returns what was published. */
    public static SnapshotFile publish(SnapshotConfig config, Warehouse warehouse, String sql) {
        SnapshotFile published = publish(config, sql);
        warehouse.follow();
        return published;
    }

    /** Publishes and leaves it to the follower to find it. */
    public static SnapshotFile publish(SnapshotConfig config, String sql) {
        try {
            Files.createDirectories(config.directory());
            Path file = config.directory().resolve(".fixture-" + UUID.randomUUID());
            fill(file, sql);
            return new Snapshots(config, Clock.systemUTC()).publish(file, UUID.randomUUID().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path file, String sql) {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            Schema.create(connection);
            statement.execute(
                    "insert into snapshot values (" + Schema.VERSION + ", 1, 'test', timestamp '2026-01-01', '00', '00')");
            if (!sql.isBlank()) {
                statement.execute(sql);
            }
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

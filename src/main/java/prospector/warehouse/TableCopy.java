package prospector.warehouse;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Copies rows of a published snapshot into one in the making. It stays attached until the connection is closed, because the
 * transaction of the build has read from it.
 */
final class TableCopy {
    private final DuckDBConnection connection;

    TableCopy(DuckDBConnection connection) {
        this.connection = connection;
    }

    void games(Path published, List<String> tables, Collection<String> gameIds) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("attach " + SnapshotCheck.quoted(published) + " as published (read_only)");
            statement.execute("create temp table kept (game_id varchar)");
            fill(gameIds);
            boolean all = count("published.games") == gameIds.size();
            for (String table : tables) {
                statement.execute("insert into " + table + " by name select * from published." + table
                        + (all ? "" : " where game_id in (select game_id from temp.kept)"));
            }
            statement.execute("drop table temp.kept");
        }
    }

    private void fill(Collection<String> gameIds) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, "kept")) {
            for (String gameId : gameIds) {
                appender.beginRow();
                appender.append(gameId);
                appender.endRow();
            }
        }
    }

    private long count(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

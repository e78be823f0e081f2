package prospector.warehouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** A real DuckDB in memory with the empty schema, for tests of questions: fill it with SQL, then ask. */
public final class FixtureWarehouse implements AutoCloseable {
    private final Connection connection;

    public FixtureWarehouse() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            Schema.create(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs one or several statements, such as inserts. */
    public FixtureWarehouse with(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public <R extends Record> List<R> list(Class<R> question, Object... parameters) {
        return Question.of(question).ask(connection, Arrays.asList(parameters));
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

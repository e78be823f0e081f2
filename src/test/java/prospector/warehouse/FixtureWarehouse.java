package prospector.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/**
 * A real DuckDB in memory with the empty schema, for tests of questions: fill it with SQL, then ask. It asks the driver itself,
 * because the driver manager forgets drivers of a class loader that a test of the whole application has closed.
 */
public final class FixtureWarehouse implements AutoCloseable {
    private final Connection connection;

    public FixtureWarehouse() {
        try {
            connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
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
        try {
            return Question.of(question).ask(connection, Arrays.asList(parameters), 0);
        } catch (SQLException e) {
            throw new IllegalStateException(question.getName(), e);
        }
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

package prospector.warehouse;

import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBConnection;

/** Sets columns of rows that are there already, all in one statement. */
final class TableUpdate {
    private static final String CHANGES = "changes";

    private final DuckDBConnection connection;
    private final String table;
    private final List<String> key;

    TableUpdate(DuckDBConnection connection, String table, List<String> key) {
        this.connection = connection;
        this.table = table;
        this.key = key;
    }

    /** @param rows at least one, all of one type */
    void set(List<? extends Record> rows) throws SQLException {
        List<String> columns = Arrays.stream(rows.get(0).getClass().getRecordComponents()).map(RecordComponent::getName)
                .map(SnakeCase::of).toList();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temp table " + CHANGES + " as select " + String.join(", ", columns) + " from " + table
                    + " limit 0");
            try (TableAppender appender = new TableAppender(CHANGES, columns,
                    connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, CHANGES))) {
                for (Record row : rows) {
                    appender.append(null, row);
                }
            }
            statement.execute("update " + table + " set "
                    + columns.stream().filter(column -> !key.contains(column)).map(column -> column + " = changes." + column)
                            .collect(Collectors.joining(", "))
                    + " from temp.changes where "
                    + key.stream().map(column -> table + "." + column + " = changes." + column)
                            .collect(Collectors.joining(" and ")));
            statement.execute("drop table temp." + CHANGES);
        }
    }
}

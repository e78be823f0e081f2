package prospector.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A query and the record that each row of its answer becomes. The SQL stands in a resource with the path of the record:
 * {@code prospector.stats.matches.MatchList} is answered by {@code stats/matches/MatchList.sql}, whose column labels are
 * the record's components in snake case.
 */
final class Question<R extends Record> {
    private final String sql;
    private final RowMapper<R> mapper;

    private Question(Class<R> type) {
        this.sql = Resource.text(resource(type));
        this.mapper = new RowMapper<>(type);
    }

    /** Reads the SQL anew each time: dev mode shows an edited file at the next request, and answers are cached anyway. */
    static <R extends Record> Question<R> of(Class<R> type) {
        return new Question<>(type);
    }

    static String resource(Class<?> type) {
        String path = type.getName().replace('.', '/').substring("prospector/".length());
        return path + ".sql";
    }

    /** @param timeoutSeconds after which the engine interrupts the query; 0: never */
    List<R> ask(Connection connection, List<?> parameters, int timeoutSeconds) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return ask(statement, parameters, timeoutSeconds);
        }
    }

    /** Has the engine plan the query; {@link #ask(PreparedStatement, List, int)} then asks it as often as wanted. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(sql);
    }

    List<R> ask(PreparedStatement statement, List<?> parameters, int timeoutSeconds) throws SQLException {
        statement.setQueryTimeout(timeoutSeconds);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, bindable(statement.getConnection(), parameters.get(i)));
        }
        try (ResultSet rows = statement.executeQuery()) {
            return mapper.all(rows);
        }
    }

    private static Object bindable(Connection connection, Object parameter) throws SQLException {
        return parameter instanceof List<?> list ? connection.createArrayOf("varchar", list.toArray()) : parameter;
    }
}

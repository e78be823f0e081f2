package prospector.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.duckdb.DuckDBConnection;

import io.quarkus.logging.Log;

/**
 * Questions of one snapshot that are asked again and again, such as those about one game, stay planned on the connections on
 * which they were asked: planning takes the engine a third to half the time of a small question. A plan takes some 150 KB.
 *
 * <p>
 * A connection is used by one thread at a time, and so are its statements. They have to be closed before the snapshot is
 * detached.
 */
final class KeptStatements implements AutoCloseable {
    private static final int EACH_CONNECTION = 24;

    private final Set<Class<?>> asked = ConcurrentHashMap.newKeySet();
    private final Map<DuckDBConnection, Planned> planned = new ConcurrentHashMap<>();

    /** The questions planned on one connection; the one that was asked longest ago makes room. */
    private static final class Planned extends LinkedHashMap<Class<?>, Ready<?>> {
        private static final long serialVersionUID = 1L;

        Planned() {
            super(EACH_CONNECTION, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Class<?>, Ready<?>> eldest) {
            boolean full = size() > EACH_CONNECTION;
            if (full) {
                eldest.getValue().close();
            }
            return full;
        }
    }

    private record Ready<R extends Record>(Question<R> question, PreparedStatement statement) {
        private List<R> ask(List<?> parameters, int timeoutSeconds) throws SQLException {
            return question.ask(statement, parameters, timeoutSeconds);
        }

        private void close() {
            try {
                statement.close();
            } catch (SQLException e) {
                Log.debugf(e, "A kept statement could not be closed: %s", question);
            }
        }
    }

    /**
     * Asks as {@link Question#ask(Connection, List, int)} does; from the second time on the plan is kept.
     *
     * @param connection one that stands in the catalog of the snapshot
     */
    <R extends Record> List<R> ask(Connection connection, Class<R> type, List<?> parameters, int timeoutSeconds)
            throws SQLException {
        if (asked.add(type)) {
            return Question.of(type).ask(connection, parameters, timeoutSeconds);
        }
        Planned own = planned.computeIfAbsent(connection.unwrap(DuckDBConnection.class), fresh -> new Planned());
        try {
            return ready(own, connection, type).ask(parameters, timeoutSeconds);
        } catch (SQLException | RuntimeException e) {
            // Whatever state it is in, it is not used again.
            Ready<?> failed = own.remove(type);
            if (failed != null) {
                failed.close();
            }
            throw e;
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Ready<R> ready(Planned own, Connection connection, Class<R> type) throws SQLException {
        Ready<R> ready = (Ready<R>) own.get(type);
        if (ready == null) {
            Question<R> question = Question.of(type);
            // Past the pool, which closes what a connection still has open when it comes back.
            ready = new Ready<>(question, question.prepare(connection.unwrap(DuckDBConnection.class)));
            own.put(type, ready);
        }
        return ready;
    }

    int size() {
        return planned.values().stream().mapToInt(Map::size).sum();
    }

    /** To be called when nobody asks any more. */
    @Override
    public void close() {
        planned.values().forEach(own -> own.values().forEach(Ready::close));
        planned.clear();
    }
}

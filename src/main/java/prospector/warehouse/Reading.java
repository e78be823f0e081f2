package prospector.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import io.agroal.api.AgroalDataSource;

/** Asks questions of one snapshot: all answers of one reading agree with each other. */
public final class Reading {
    private final AgroalDataSource pool;
    private final Generation generation;

    Reading(AgroalDataSource pool, Generation generation) {
        this.pool = pool;
        this.generation = generation;
    }

    /** The snapshot that is read; empty before the first import. */
    public Optional<SnapshotFile> snapshot() {
        return generation.file();
    }

    /**
     * All rows of the answer, immutable, in the order of the SQL.
     *
     * @param question a record with an SQL file of its name beside it, see {@link Question}
     * @param parameters for {@code $1}, {@code $2} …; a list is bound as {@code varchar[]}; null is NULL
     */
    public <R extends Record> List<R> list(Class<R> question, Object... parameters) {
        List<Object> bound = Collections.unmodifiableList(Arrays.asList(parameters.clone()));
        return generation.answer(question, bound, () -> ask(question, bound));
    }

    /** The only row of the answer, if there is one. */
    public <R extends Record> Optional<R> one(Class<R> question, Object... parameters) {
        return list(question, parameters).stream().findFirst();
    }

    private <R extends Record> List<R> ask(Class<R> question, List<?> parameters) {
        try (Connection connection = pool.getConnection()) {
            if (!generation.catalog().equals(connection.getCatalog())) {
                connection.setCatalog(generation.catalog());
            }
            return Question.of(question).ask(connection, parameters);
        } catch (SQLException e) {
            throw new WarehouseException("No connection for question " + question.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}

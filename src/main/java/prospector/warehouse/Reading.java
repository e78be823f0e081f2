package prospector.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import io.quarkus.logging.Log;

/** Asks questions of one snapshot: all answers of one reading agree with each other. */
public final class Reading {
    private static final String PROBE = "select count(*) from matches";
    /** How DuckDB says that it could not read its file. */
    private static final Pattern UNREADABLE = Pattern.compile("^(IO|Data Corruption|Serialization|INTERNAL) Error");

    private static final String OUT_OF_MEMORY = "Out of Memory Error";

    private final Engine engine;
    private final Generation generation;

    Reading(Engine engine, Generation generation) {
        this.engine = engine;
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
        Optional<List<R>> known = generation.known(question, bound);
        if (known.isPresent()) {
            engine.times().remembered(question);
            return known.get();
        }
        return generation.answer(question, bound, () -> timed(question, bound));
    }

    /** The only row of the answer, if there is one. */
    public <R extends Record> Optional<R> one(Class<R> question, Object... parameters) {
        return list(question, parameters).stream().findFirst();
    }

    /**
     * What follows from the snapshot alone, such as ratings over all matches: made at the first call, then the same until the
     * snapshot changes.
     *
     * @param kind names it
     * @param make asks this reading; may run more than once when several ask at the same time
     */
    public <V> V derived(Class<V> kind, Supplier<V> make) {
        return generation.derived(kind, make);
    }

    long probe(int seconds) {
        try (Connection connection = engine.connect(generation.catalog());
                PreparedStatement statement = connection.prepareStatement(PROBE)) {
            statement.setQueryTimeout(seconds);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw failure("The current snapshot does not answer", e);
        }
    }

    private <R extends Record> List<R> timed(Class<R> question, List<?> parameters) {
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            List<R> rows = ask(question, parameters);
            answered = true;
            return rows;
        } finally {
            engine.times().ended(question, System.nanoTime() - begun, answered);
        }
    }

    /** A question beside one that takes all memory waits for it, within its own time; one that needs too much fails alone. */
    private <R extends Record> List<R> ask(Class<R> question, List<?> parameters) {
        long begun = System.nanoTime();
        while (true) {
            try {
                return askOnce(question, parameters);
            } catch (WarehouseException e) {
                long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
                if (!isShortOfMemory(e) || !engine.isAsked() || seconds >= engine.timeoutSeconds()) {
                    throw e;
                }
                engine.pause();
            }
        }
    }

    private static boolean isShortOfMemory(WarehouseException failure) {
        return failure.getCause() != null && String.valueOf(failure.getCause().getMessage()).startsWith(OUT_OF_MEMORY);
    }

    private <R extends Record> List<R> askOnce(Class<R> question, List<?> parameters) {
        try (Connection connection = engine.connect(generation.catalog()); Engine.Running statement = engine.running()) {
            Log.debugf("Question %s asked as %s", question.getSimpleName(), statement);
            return generation.ask(connection, question, parameters, engine.timeoutSeconds());
        } catch (SQLException e) {
            throw failure("Question " + question.getSimpleName() + " failed", e);
        }
    }

    private WarehouseException failure(String what, SQLException e) {
        if (UNREADABLE.matcher(String.valueOf(e.getMessage())).find()) {
            generation.suspect(true);
        }
        return engine.failure(what, e);
    }
}

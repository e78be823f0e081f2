package prospector.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** One attached snapshot with the answers already given from it. It is drained when the last reader has left. */
final class Generation {
    private record Asked(Class<?> question, List<?> parameters) {
    }

    private final String catalog;
    private final SnapshotFile file;
    private final Instant built;
    private final long games;
    private final Consumer<Generation> drained;
    private final AtomicInteger readers = new AtomicInteger(1);
    private final Cache<Asked, List<?>> answers;
    /** None where nothing shall be remembered, so that an edited question shows at once. */
    private final Optional<KeptStatements> statements;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private volatile boolean suspect;

    /** @param drained called once, when this generation is no longer current and the last reader has left */
    Generation(Attached attached, long cachedRows, Consumer<Generation> drained) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(cachedRows)
                .weigher((Asked asked, List<?> rows) -> 1 + rows.size())
                .build();
        this.statements = cachedRows > 0 ? Optional.of(new KeptStatements()) : Optional.empty();
        this.catalog = attached.catalog();
        this.file = attached.file();
        this.built = attached.built();
        this.games = attached.games();
        this.drained = drained;
    }

    /** A snapshot as the engine has it; file and time are null for the empty one, which has no games. */
    record Attached(String catalog, SnapshotFile file, Instant built, long games) {
    }

    String catalog() {
        return catalog;
    }

    /** Empty for the empty snapshot that a server has before the first import. */
    Optional<SnapshotFile> file() {
        return Optional.ofNullable(file);
    }

    Optional<Instant> built() {
        return Optional.ofNullable(built);
    }

    long games() {
        return games;
    }

    /** The engine could not read a part of the file: the follower looks at all of it. */
    void suspect(boolean doubtful) {
        suspect = doubtful;
    }

    boolean isSuspect() {
        return suspect;
    }

    /** False when this generation is already detached: take the current one instead. */
    boolean enter() {
        return readers.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void leave() {
        if (readers.decrementAndGet() == 0) {
            drained.accept(this);
        }
    }

    /** The answer that was given before, if it is still remembered. */
    @SuppressWarnings("unchecked")
    <R extends Record> Optional<List<R>> known(Class<R> question, List<?> parameters) {
        return Optional.ofNullable((List<R>) answers.getIfPresent(new Asked(question, parameters)));
    }

    /** Asks the engine, by a plan that was kept where there is one. */
    <R extends Record> List<R> ask(Connection connection, Class<R> question, List<?> parameters, int timeoutSeconds)
            throws SQLException {
        return statements.isPresent() ? statements.get().ask(connection, question, parameters, timeoutSeconds)
                : Question.of(question).ask(connection, parameters, timeoutSeconds);
    }

    /** The value that was made before, if it is still remembered, else a new one. */
    <V> V derived(Class<V> kind, Supplier<V> make) {
        if (statements.isEmpty()) {
            return make.get();
        }
        Object known = derived.get(kind);
        if (known == null) {
            // Not under the map's lock: making one value may ask for another.
            V made = make.get();
            derived.putIfAbsent(kind, made);
            return made;
        }
        return kind.cast(known);
    }

    /** Lets go of what the engine holds for this generation; to be called before it is detached. */
    void release() {
        statements.ifPresent(KeptStatements::close);
    }

    @SuppressWarnings("unchecked")
    <R extends Record> List<R> answer(Class<R> question, List<?> parameters, Supplier<List<R>> ask) {
        return (List<R>) answers.get(new Asked(question, parameters), asked -> ask.get());
    }
}

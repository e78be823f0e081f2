package prospector.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

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
    private volatile boolean suspect;

    /** @param drained called once, when this generation is no longer current and the last reader has left */
    Generation(Attached attached, long cachedRows, Consumer<Generation> drained) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(cachedRows)
                .weigher((Asked asked, List<?> rows) -> 1 + rows.size())
                .build();
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

    @SuppressWarnings("unchecked")
    <R extends Record> List<R> answer(Class<R> question, List<?> parameters, java.util.function.Supplier<List<R>> ask) {
        return (List<R>) answers.get(new Asked(question, parameters), asked -> ask.get());
    }
}

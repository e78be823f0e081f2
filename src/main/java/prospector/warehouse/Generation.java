package prospector.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** One attached snapshot with the answers already given from it. Detached when the last reader has left. */
final class Generation {
    private record Asked(Class<?> question, List<?> parameters) {
    }

    private final String catalog;
    private final SnapshotFile file;
    private final Runnable detach;
    private final AtomicInteger readers = new AtomicInteger(1);
    private final Cache<Asked, List<?>> answers;

    Generation(String catalog, SnapshotFile file, long cachedRows, Runnable detach) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(cachedRows)
                .weigher((Asked asked, List<?> rows) -> 1 + rows.size())
                .build();
        this.catalog = catalog;
        this.file = file;
        this.detach = detach;
    }

    String catalog() {
        return catalog;
    }

    /** Empty for the empty snapshot that a server has before the first import. */
    Optional<SnapshotFile> file() {
        return Optional.ofNullable(file);
    }

    /** False when this generation is already detached: take the current one instead. */
    boolean enter() {
        return readers.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void leave() {
        if (readers.decrementAndGet() == 0) {
            detach.run();
        }
    }

    @SuppressWarnings("unchecked")
    <R extends Record> List<R> answer(Class<R> question, List<?> parameters, java.util.function.Supplier<List<R>> ask) {
        return (List<R>) answers.get(new Asked(question, parameters), asked -> ask.get());
    }
}

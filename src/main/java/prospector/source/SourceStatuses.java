package prospector.source;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

/** Remembers in {@code sources/status.json} how each service last answered, across processes. */
@ApplicationScoped
public class SourceStatuses {
    private static final String FILE = "status.json";

    private final SourceFiles files;
    private final Clock clock;

    /** The content of the file. */
    record Statuses(List<SourceStatus> sources) {
        Statuses {
            sources = sources == null ? List.of()
                    : sources.stream().filter(Objects::nonNull).filter(status -> status.source() != null).toList();
        }

        SourceStatus of(SourceName source) {
            return sources.stream().filter(status -> status.source() == source).findFirst()
                    .orElse(new SourceStatus(source, null, null, null, null));
        }
    }

    SourceStatuses(SourceFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** The service gave a usable answer. */
    public void good(SourceName source) {
        Instant now = clock.instant();
        replace(new SourceStatus(source, now, now, null, null));
    }

    /** The service failed; its last good answer stays in use. */
    public void failed(SourceName source, SourceException failure) {
        replace(new SourceStatus(source, clock.instant(), null, failure.getMessage(), failure.remedy()));
    }

    private void replace(SourceStatus next) {
        files.locked(FILE, () -> {
            Statuses old = read();
            files.write(FILE, new Statuses(Arrays.stream(SourceName.values())
                    .map(source -> source == next.source() ? keepingLastGood(old.of(source), next) : old.of(source)).toList()));
            return null;
        });
    }

    private static SourceStatus keepingLastGood(SourceStatus old, SourceStatus next) {
        Instant lastGood = next.lastGood() == null ? old.lastGood() : next.lastGood();
        return new SourceStatus(next.source(), next.lastTry(), lastGood, next.problem(), next.remedy());
    }

    /** All services, those never asked too. */
    public List<SourceStatus> all() {
        Statuses statuses = read();
        return Arrays.stream(SourceName.values()).map(statuses::of).toList();
    }

    private Statuses read() {
        return files.read(FILE, Statuses.class).orElse(new Statuses(List.of()));
    }
}

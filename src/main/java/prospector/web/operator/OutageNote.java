package prospector.web.operator;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.DurationConverter;
import prospector.ingest.sync.SyncConfig;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceStatus;
import prospector.stats.operator.SnapshotContent;
import prospector.warehouse.Warehouse;
import prospector.warehouse.WarehouseException;

/**
 * The line on every page that says since when a service has not answered. Every request asks for it, so it is kept in memory
 * and made anew every few seconds by one of them.
 */
@ApplicationScoped
public class OutageNote {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration OLD_WITHOUT_SCHEDULE = Duration.ofHours(24);
    private static final int SYNCS_MISSED = 3;

    private final SyncState state;
    private final SyncConfig sync;
    private final ConfiguredSources configured;
    private final Warehouse warehouse;
    private final Clock clock;
    private final AtomicLong madeAt = new AtomicLong(System.nanoTime() - KEPT.toNanos());
    private volatile Optional<String> text = Optional.empty();

    OutageNote(SyncState state, SyncConfig sync, ConfiguredSources configured, Warehouse warehouse, Clock clock) {
        this.state = state;
        this.sync = sync;
        this.configured = configured;
        this.warehouse = warehouse;
        this.clock = clock;
    }

    /** One sentence; empty: every service that is configured answers, or none was ever asked. */
    public Optional<String> text() {
        long before = madeAt.get();
        long now = System.nanoTime();
        if (now - before >= KEPT.toNanos() && madeAt.compareAndSet(before, now)) {
            make();
        }
        return text;
    }

    void make() {
        text = configured.isEmpty() ? Optional.empty()
                : OutageRules.note(asked(), clock.instant(), oldAfter(), isComplete());
    }

    private List<SourceStatus> asked() {
        return state.sources().stream().filter(status -> configured.has(status.source())).toList();
    }

    /** A server that spares its requests syncs less often than it was told to. */
    private Duration oldAfter() {
        Optional<Duration> planned = state.next()
                .flatMap(next -> state.last().map(last -> Duration.between(last.finished(), next)));
        return Stream.of(every(), planned).flatMap(Optional::stream).max(Comparator.naturalOrder())
                .map(interval -> interval.multipliedBy(SYNCS_MISSED)).orElse(OLD_WITHOUT_SCHEDULE);
    }

    /** Empty: the server does not sync by itself; doctor says when the setting is wrong. */
    private Optional<Duration> every() {
        try {
            return Optional.of(DurationConverter.parseDuration(sync.every().strip()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean isComplete() {
        try {
            return warehouse.read(reading -> reading.one(SnapshotContent.class)).filter(SnapshotContent::isFinal).isPresent();
        } catch (WarehouseException e) {
            Log.debugf(e, "Whether the tournament is over is not known now");
            return false;
        }
    }
}

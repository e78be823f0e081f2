package prospector.ingest.doctor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceStatus;

/** Java, its memory, and the clock. */
@ApplicationScoped
public class MachineChecks {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 96 * MEGABYTE;

    private final SyncState state;
    private final Clock clock;

    MachineChecks(SyncState state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    List<Check> all() {
        return List.of(Check.ok("Java", "Version " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors."), memory(), clock());
    }

    private static Check memory() {
        long heap = Runtime.getRuntime().maxMemory();
        String message = String.format("%,d MB of heap.", heap / MEGABYTE);
        return heap < LITTLE ? Check.warn("memory", message, "Give the machine 512 MB, or Java more with -Xmx.")
                : Check.ok("memory", message);
    }

    /** A clock that is behind what it wrote itself breaks the counting of requests and the order of snapshots. */
    private Check clock() {
        Instant now = clock.instant();
        Optional<Instant> later = Stream.concat(state.sources().stream().map(SourceStatus::lastTry),
                state.last().map(SyncReport::finished).stream()).filter(Objects::nonNull).filter(now::isBefore).findFirst();
        String message = "It is " + now.truncatedTo(ChronoUnit.SECONDS) + ".";
        return later.map(at -> Check.warn("clock", message + " But something was written at " + at + ".",
                "Set the clock, for instance by NTP.")).orElseGet(() -> Check.ok("clock", message));
    }
}

package prospector.warehouse;

import java.time.Instant;
import java.util.Optional;

/**
 * What a server shows at the moment.
 *
 * @param snapshot the open snapshot; empty before the first import, and when there is no good one
 * @param built when the build of that snapshot began
 * @param games that it holds
 * @param trouble why this is not what {@code CURRENT} names; empty when it is, or when nothing was ever published
 */
public record Serving(Optional<SnapshotFile> snapshot, Optional<Instant> built, long games,
        Optional<String> trouble) {
    /** Another good snapshot stands in for the one that {@code CURRENT} should name. */
    public boolean isFallback() {
        return snapshot.isPresent() && trouble.isPresent();
    }

    /** Snapshots were published, and none of them can be read. */
    public boolean isLost() {
        return snapshot.isEmpty() && trouble.isPresent();
    }

    /** Id of the snapshot, or {@code none}. */
    public String id() {
        return snapshot.map(SnapshotFile::id).orElse("none");
    }
}

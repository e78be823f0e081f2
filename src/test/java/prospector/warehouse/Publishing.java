package prospector.warehouse;

import java.time.Instant;
import java.util.List;

/** Publishes snapshots that hold nothing but who they are. */
public final class Publishing {
    record SnapshotRow(int schemaVersion, int parserVersion, String applicationVersion, Instant createdAt, String fingerprint,
            String reader) {
    }

    private Publishing() {
    }

    /**
     * Publishes one.
     *
     * @param fingerprint at least eight characters
     */
    public static SnapshotFile publish(Snapshots snapshots, String fingerprint) {
        try (SnapshotBuild build = snapshots.build()) {
            build.append("snapshot", List.of(new SnapshotRow(Schema.VERSION, 1, "test", Instant.EPOCH, fingerprint, "r")));
            return build.commit(fingerprint);
        }
    }
}

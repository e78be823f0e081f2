package prospector.warehouse;

import java.time.Instant;

/**
 * What a snapshot says of itself.
 *
 * @param built when its build began
 * @param games how many it holds
 */
public record SnapshotFacts(int schemaVersion, Instant built, long games) {
}

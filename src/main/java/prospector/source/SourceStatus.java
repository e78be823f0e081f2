package prospector.source;

import java.time.Instant;

/**
 * How a service last answered.
 *
 * @param lastTry when it was last asked; null: never
 * @param lastGood when it last gave a usable answer, changed or not; null: never
 * @param problem why the last try failed, in one sentence; null: it did not
 * @param remedy what to do about that; null: nothing
 */
public record SourceStatus(SourceName source, Instant lastTry, Instant lastGood, String problem, String remedy) {
}

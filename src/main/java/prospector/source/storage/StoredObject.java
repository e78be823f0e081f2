package prospector.source.storage;

import java.time.Instant;

/**
 * What a listing says of an object.
 *
 * @param changed when it was put there, by the clock of the service
 */
public record StoredObject(String key, long sizeBytes, Instant changed) {
}

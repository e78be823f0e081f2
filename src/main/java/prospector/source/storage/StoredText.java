package prospector.source.storage;

/**
 * A small object and its state.
 *
 * @param text the content
 * @param version changes with each replacement; the ETag, as the service writes it
 */
public record StoredText(String text, String version) {
}

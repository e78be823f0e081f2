package prospector.ingest;

/**
 * What the current snapshot was made from.
 *
 * @param fingerprint see {@link Fingerprint}
 * @param games how many it holds
 * @param findings rows of table quality
 */
public record PublishedBuild(String fingerprint, long games, long findings) {
}

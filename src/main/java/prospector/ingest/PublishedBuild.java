package prospector.ingest;

/**
 * What the current snapshot was made from. Asked of snapshots of any schema version, so its question names only what all have.
 *
 * @param fingerprint see {@link Fingerprint}
 * @param games how many it holds
 * @param findings rows of table quality
 */
public record PublishedBuild(int schemaVersion, String fingerprint, long games, long findings) {
}

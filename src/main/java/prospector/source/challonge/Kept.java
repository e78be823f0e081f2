package prospector.source.challonge;

/**
 * The content of {@code sources/challonge-validators.json}: with which validators the kept tournament may be asked for again.
 *
 * @param address base address and tournament that answered
 * @param etag null: none was given
 * @param lastModified null: not stated
 * @param sha256 of the kept answer, so that validators never stand for another one
 */
record Kept(String address, String etag, String lastModified, String sha256) {
}

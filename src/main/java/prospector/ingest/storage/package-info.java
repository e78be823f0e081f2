/**
 * Snapshots and saves in object storage. {@link prospector.ingest.storage.Publication} puts there what an import made,
 * {@link prospector.ingest.storage.StorageFollower} keeps a server on what is there, and
 * {@link prospector.ingest.storage.Restoration} brings everything back to an empty machine.
 */
package prospector.ingest.storage;

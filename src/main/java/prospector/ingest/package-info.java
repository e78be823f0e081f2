/**
 * One run of the import: which files there are, what became of each, and the snapshot that comes of it. The only package that
 * sees both the reader of saves and the warehouse. Start at {@link prospector.ingest.Importer}.
 */
package prospector.ingest;

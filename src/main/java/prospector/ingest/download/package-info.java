/**
 * Brings save files from the services into the saves directory: which attachments and Drive files there are, which of them are
 * missing here, and what became of each. Start with {@link prospector.ingest.download.Downloader}.
 */
package prospector.ingest.download;

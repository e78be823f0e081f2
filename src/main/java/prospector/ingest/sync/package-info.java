/**
 * Everything from the services to the website in one run, by command or by the server itself. Start with
 * {@link prospector.ingest.sync.Sync}; what an operator is shown of it comes from {@link prospector.ingest.sync.SyncState}.
 */
package prospector.ingest.sync;

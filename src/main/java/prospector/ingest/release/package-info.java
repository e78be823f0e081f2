/** The rehearsal and gate of a deployment. Start with {@link prospector.ingest.release.Release}. */
package prospector.ingest.release;

/**
 * Written summaries of games: facts of the snapshot go to a language model, what comes back is checked number by number, and
 * what passes is kept under {@code summaries/}, outside of any snapshot. Start at {@link prospector.ingest.summary.Summariser}.
 */
package prospector.ingest.summary;

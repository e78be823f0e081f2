package prospector.ingest.summary;

import java.util.Optional;

/**
 * Which games are to be summarised.
 *
 * @param matchId only those of this match
 * @param force those that have a summary too
 * @param dryRun nothing is sent and nothing written
 */
public record SummaryRequest(Optional<String> matchId, boolean force, boolean dryRun) {
}

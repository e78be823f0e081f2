package prospector.ingest;

import java.time.Instant;

import prospector.save.Finding;

/** Rows that only an import makes, each named after its table. */
final class Rows {
    private Rows() {
    }

    record Snapshot(int schemaVersion, int parserVersion, String applicationVersion, Instant createdAt, String fingerprint) {
    }

    /** The columns of table games that are no part of the save. */
    record GameLink(String matchId, String saveFile, String sha256, Integer winnerPlayer, String winnerSource) {
    }

    /** The columns of table players that are no part of the save. */
    record PlayerLink(String personId, Long participantId, Boolean won) {
    }

    record Import(String file, String sha256, long sizeBytes, String gameId, int parserVersion, String outcome, String reason,
            String detail, int warnings) {
    }

    record Quality(String kind, String gameId, String subject, String message, String remedy) {
        static Quality of(String gameId, Finding finding) {
            return new Quality(finding.kind(), gameId, finding.subject(), finding.message(), finding.remedy());
        }
    }
}

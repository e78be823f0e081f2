package prospector.ingest;

import java.time.Instant;

import prospector.save.Finding;
import prospector.tournament.Doubt;

/** Rows that only an import makes, each named after its table. */
final class Rows {
    private Rows() {
    }

    record Snapshot(int schemaVersion, int parserVersion, String applicationVersion, Instant createdAt, String fingerprint,
            String reader) {
    }

    /** The columns of table games that are no part of the save, after their key. */
    record GameLink(String gameId, String matchId, String matchSource, int gameNumber, String saveFile, String sha256,
            Integer winnerPlayer, String winnerSource) {
        /** Until all games are there and can be linked. */
        static GameLink unknown(String gameId, SaveFile file) {
            return new GameLink(gameId, gameId, "none", 1, file.name(), file.sha256(), null, "unknown");
        }
    }

    /** The columns of table players that are no part of the save, after their key. */
    record PlayerLink(String gameId, int player, String personId, Long participantId, String linkedBy, Boolean won) {
        /** Until all games are there and can be linked. */
        static PlayerLink unknown(String gameId, int player) {
            return new PlayerLink(gameId, player, null, null, null, null);
        }
    }

    record Import(String file, String sha256, long sizeBytes, String gameId, int parserVersion, String outcome, String reason,
            String detail, int warnings) {
    }

    record Quality(String kind, String gameId, String subject, String message, String remedy, String source) {
        /** The reader found it: it stays as long as the save is not read again. */
        static Quality ofSave(String gameId, Finding finding) {
            return new Quality(finding.kind(), gameId, finding.subject(), finding.message(), finding.remedy(), "save");
        }

        static Quality of(Doubt doubt) {
            return ofImport(doubt.kind(), doubt.gameId(), doubt.subject(), doubt.message(), doubt.remedy());
        }

        /** Every import looks for it anew. */
        static Quality ofImport(String kind, String gameId, String subject, String message, String remedy) {
            return new Quality(kind, gameId, subject, message, remedy, "import");
        }
    }
}

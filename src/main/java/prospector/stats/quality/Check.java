package prospector.stats.quality;

/** The questions that are put to the tables themselves, with what an answer means. */
enum Check {
    DUPLICATE_ROW(DuplicateRow.class, Severity.BROKEN, "Rows stand more than once under the same key.", Remedies.IMPORT_AGAIN),
    ORPHAN_ROW(OrphanRow.class, Severity.BROKEN, "Rows belong to a game, player or city that is not there.",
            Remedies.IMPORT_AGAIN),
    TURN_OUTSIDE_GAME(TurnOutsideGame.class, Severity.ACTION, "Rows happen outside the turns of the game.",
            Remedies.REPORT_SAVE),
    NEGATIVE_COUNT(NegativeCount.class, Severity.ACTION, "A number of things is below zero.", Remedies.REPORT_SAVE),
    OVERLAPPING_OWNERS(OverlappingOwners.class, Severity.ACTION, "Tiles have two owners at the same time.",
            Remedies.REPORT_SAVE),
    WINNER_UNKNOWN(GameWithoutWinner.class, Severity.ACTION, "Neither Challonge nor the save names a winner.",
            "Enter the result on Challonge, or name the winner in an override."),
    WINNER_CONFLICT(WinnerDisagreement.class, Severity.ACTION, "The save names another winning team than the result.",
            "Correct the result on Challonge, or name the winner in an override."),
    UNLINKED_PLAYER(UnlinkedPlayer.class, Severity.ACTION,
            "No participant of the tournament has the name of this player, or several have it.",
            "Name the participant in an override."),
    MATCH_WITHOUT_SAVE(MatchWithoutSave.class, Severity.ACTION, "The match is complete on Challonge but has no save.",
            "Attach the save on Challonge, or mark the match as forfeited there."),
    SAVE_WITHOUT_MATCH(SaveWithoutMatch.class, Severity.ACTION, "The save belongs to no match of the tournament.",
            "Name the file match_<challonge match id>_….zip, or name the match in an override."),
    PLAYER_WITHOUT_NATION(PlayerWithoutNation.class, Severity.ACTION, "The player has no nation in the save.",
            "Attach a later save of the match."),
    NO_HISTORY(MissingHistory.class, Severity.INFORMATION, "The save keeps no history per turn, so there are no curves.", null),
    SHORT_HISTORY(ShortHistory.class, Severity.INFORMATION, "The history of the player ends before the game.", null),
    DANGLING_REFERENCE(DanglingReference.class, Severity.INFORMATION,
            "The save names a player or city that it does not hold.", null);

    private final Class<? extends Record> question;
    private final Severity severity;
    private final String message;
    private final String remedy;

    <Q extends Record & Doubt> Check(Class<Q> question, Severity severity, String message, String remedy) {
        this.question = question;
        this.severity = severity;
        this.message = message;
        this.remedy = remedy;
    }

    Class<? extends Record> question() {
        return question;
    }

    Severity severity() {
        return severity;
    }

    QualityReport.Item item(Doubt doubt) {
        return new QualityReport.Item(doubt.gameId(), doubt.matchId(), doubt.subject(), message, remedy);
    }

    /** Remedies that several checks share: constants of an enum cannot use its own static fields. */
    private static final class Remedies {
        private static final String IMPORT_AGAIN = "Run prospector import --force; if it stays, report the save.";
        private static final String REPORT_SAVE = "Report the save: the reader misunderstands it.";

        private Remedies() {
        }
    }
}

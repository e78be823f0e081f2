package prospector.stats.bracket;

/**
 * One side of a match of the tournament; every match has two.
 *
 * @param matchId the match
 * @param position 1 or 2, as on Challonge
 * @param participantId null: not decided
 * @param name null: not decided
 * @param seed null: not seeded, or not decided
 * @param feederId match (matches.match_id) that decides who stands here; null: none, or not known
 * @param feeder letter of that match; null: unknown
 * @param takesLoser whether its loser stands here, not its winner
 * @param won null: no result, or a tie; a single save decides before Challonge, as on all pages
 */
public record BracketSlot(String matchId, int position, Long participantId, String name, Integer seed, String feederId,
        String feeder, boolean takesLoser, Boolean won) {
    /**
     * Who stands here as long as nobody may be named, such as "Winner of C"; null: no match decides it, or it has no letter.
     */
    public String waitsFor() {
        return feeder == null ? null : (takesLoser ? "Loser of " : "Winner of ") + feeder;
    }
}

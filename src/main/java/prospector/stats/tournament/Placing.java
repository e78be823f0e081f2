package prospector.stats.tournament;

/**
 * How far a participant of an elimination tournament came.
 *
 * @param status champion, in (may still win), eliminated; null: in no match of the bracket
 * @param placeFrom best place of those who fell in the same round, or the final rank; null: still open
 * @param placeTo worst place of those; equal to placeFrom when the place is theirs alone
 * @param ranked whether the place is Challonge's final one
 * @param seed null: not seeded
 * @param active false: left the tournament
 * @param forfeits matches lost without a game, part of the losses
 * @param outBracket where they were eliminated; null: they were not
 * @param outRound the round of it, as Challonge counts
 * @param outMatchId the match of it
 */
public record Placing(long participantId, String name, Integer seed, boolean active, String status, Integer placeFrom,
        Integer placeTo, boolean ranked, long wins, long losses, long forfeits, String outBracket, Integer outRound,
        String outMatchId) {
}

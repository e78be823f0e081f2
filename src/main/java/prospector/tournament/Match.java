package prospector.tournament;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A match of the tournament; row of table {@code matches}. Everything but the id may be unknown.
 *
 * @param matchId Challonge match id as text where known, else the GameId of its save
 * @param round Challonge's round, negative in the losers bracket
 * @param bracket winners, losers, final, group, swiss, round_robin
 * @param playedAt when Challonge got the result, else the date of the save
 */
public record Match(String matchId, Long challongeMatchId, Integer round, String bracket, String identifier, Integer playOrder,
        String state, String scores, Boolean forfeited, Instant scheduledAt, Instant playedAt, Long participant1Id,
        Long participant2Id, Long winnerParticipantId) {

    /** A match of which only a save tells: its game, and the Challonge id that the file name gives, if any. */
    public static Match ofSave(String matchId, Long challongeMatchId, Instant playedAt) {
        return new Match(matchId, challongeMatchId, null, null, null, null, null, null, null, null, playedAt, null, null, null);
    }

    /** The two participants as far as they are decided. */
    public List<Long> participants() {
        return Stream.of(participant1Id, participant2Id).flatMap(Stream::ofNullable).toList();
    }

    /** The same match with the time it was played. */
    public Match withPlayedAt(Instant time) {
        return new Match(matchId, challongeMatchId, round, bracket, identifier, playOrder, state, scores, forfeited,
                scheduledAt,
                time, participant1Id, participant2Id, winnerParticipantId);
    }
}

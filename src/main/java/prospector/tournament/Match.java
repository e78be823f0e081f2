package prospector.tournament;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A match of the tournament; row of table {@code matches}. Everything but the id may be unknown.
 *
 * @param matchId Challonge match id as text where known, else the GameId of its save
 * @param round Challonge's round, negative in the losers bracket
 * @param bracket winners, losers, final, group, swiss, round_robin; null: unknown
 * @param playedAt when Challonge got the result, else the date of the save
 * @param groupId Challonge group of a group stage; null: none
 * @param prerequisite1MatchId Challonge match whose winner, or with takesLoser1 whose loser, is participant 1; null: none
 * @param prerequisite2MatchId the same for participant 2
 * @param underwayAt when it was marked as being played; null: it was not
 * @param attachmentCount attachments on Challonge; null: none or not stated
 */
public record Match(String matchId, Long challongeMatchId, Integer round, String bracket, String identifier, Integer playOrder,
        String state, String scores, Boolean forfeited, Instant scheduledAt, Instant playedAt, Long participant1Id,
        Long participant2Id, Long winnerParticipantId, Long groupId, Long prerequisite1MatchId, Long prerequisite2MatchId,
        Boolean takesLoser1, Boolean takesLoser2, Instant underwayAt, Integer attachmentCount) {

    /** A match of which only a save tells: its game, and the Challonge id that the file name gives, if any. */
    public static Match ofSave(String matchId, Long challongeMatchId, Instant playedAt) {
        return new Match(matchId, challongeMatchId, null, null, null, null, null, null, null, null, playedAt, null, null, null,
                null,
                null, null, null, null, null, null);
    }

    /** The two participants as far as they are decided. */
    public List<Long> participants() {
        return Stream.of(participant1Id, participant2Id).flatMap(Stream::ofNullable).toList();
    }

    /** Whether these two people are the sides of this match. */
    public boolean isBetween(Set<Long> pair) {
        return pair.size() == 2 && Set.copyOf(participants()).equals(pair);
    }

    /** The other side than this one; empty: not decided, or it is no side. */
    public Optional<Long> opponentOf(Long participant) {
        return participants().contains(participant)
                ? participants().stream().filter(side -> !side.equals(participant)).findFirst()
                : Optional.empty();
    }

    /** The same match in this bracket; null: in none. */
    Match withBracket(String name) {
        return new Match(matchId, challongeMatchId, round, name, identifier, playOrder, state, scores, forfeited, scheduledAt,
                playedAt, participant1Id, participant2Id, winnerParticipantId, groupId, prerequisite1MatchId,
                prerequisite2MatchId, takesLoser1, takesLoser2, underwayAt, attachmentCount);
    }

    /** The same match with another result. */
    public Match withWinner(Long participant) {
        return new Match(matchId, challongeMatchId, round, bracket, identifier, playOrder, state, scores, forfeited,
                scheduledAt, playedAt, participant1Id, participant2Id, participant, groupId, prerequisite1MatchId,
                prerequisite2MatchId, takesLoser1, takesLoser2, underwayAt, attachmentCount);
    }

    /** The same match with the time it was played. */
    public Match withPlayedAt(Instant time) {
        return new Match(matchId, challongeMatchId, round, bracket, identifier, playOrder, state, scores, forfeited,
                scheduledAt,
                time, participant1Id, participant2Id, winnerParticipantId, groupId, prerequisite1MatchId, prerequisite2MatchId,
                takesLoser1, takesLoser2, underwayAt, attachmentCount);
    }
}

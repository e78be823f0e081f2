package prospector.stats.match;

import java.time.Instant;

/**
 * What the tournament knows of a match, whether or not a save of it was imported.
 *
 * @param matchId address of the match
 * @param challongeMatchId null: the save belongs to no match on Challonge
 * @param tournament name of the tournament; null: no description was imported
 * @param tournamentUrl address of the tournament on Challonge; null: unknown
 * @param round Challonge round, negative in the losers bracket; null: unknown
 * @param bracket winners, losers, final, group, swiss, round_robin; null: unknown
 * @param identifier letter of the match on Challonge; null: unknown
 * @param state pending, open, complete; null: no match on Challonge
 * @param scores as entered on Challonge; null: none
 * @param forfeited null: not stated
 * @param scheduledAt null: not scheduled
 * @param playedAt null: unknown
 * @param participant1Id null: not decided
 * @param participant1 display name of the first participant; null: not decided
 * @param participant2Id null: not decided
 * @param participant2 display name of the second participant; null: not decided
 * @param winnerParticipantId null: no result
 */
public record MatchHead(String matchId, Long challongeMatchId, String tournament, String tournamentUrl, Integer round,
        String bracket, String identifier, String state, String scores, Boolean forfeited, Instant scheduledAt,
        Instant playedAt,
        Long participant1Id, String participant1, Long participant2Id, String participant2, Long winnerParticipantId) {
}

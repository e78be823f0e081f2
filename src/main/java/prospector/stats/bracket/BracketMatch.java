package prospector.stats.bracket;

import java.time.Instant;

/**
 * A match of the tournament on Challonge.
 *
 * @param matchId address of the match
 * @param identifier Challonge's letter; null: unknown
 * @param bracket winners, losers, final, group, swiss, round_robin; null: another type of tournament
 * @param round as Challonge counts, negative in the losers bracket
 * @param groupId group of a group stage; null: none
 * @param thirdPlace whether the losers of both semi-finals meet
 * @param state pending, open, complete; null: unknown
 * @param scores as Challonge has them; null: none
 * @param forfeited decided without a game; null: not stated, or not told
 * @param scheduledAt null: not scheduled
 * @param playedAt null: not played
 * @param games number of games read from saves; 0: no save
 */
public record BracketMatch(String matchId, String identifier, String bracket, Integer round, Long groupId, boolean thirdPlace,
        String state, String scores, Boolean forfeited, Instant scheduledAt, Instant playedAt, int games) {
}

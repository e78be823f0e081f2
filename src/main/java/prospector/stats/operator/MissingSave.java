package prospector.stats.operator;

import java.time.Instant;

/**
 * A match that was played, says Challonge, but has no save.
 *
 * @param bracket winners, losers, final, group, swiss, round_robin; null: unknown
 * @param round as Challonge counts, negative in the losers bracket; null: unknown
 * @param participant1 name; null: unknown
 * @param participant2 name; null: unknown
 * @param playedAt when Challonge got the result; null: unknown
 * @param attachments on Challonge, none of which gave a game; null: not stated
 */
public record MissingSave(String matchId, String bracket, Integer round, String participant1, String participant2,
        Instant playedAt, Integer attachments) {
}

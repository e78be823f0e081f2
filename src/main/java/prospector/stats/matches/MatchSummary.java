package prospector.stats.matches;

import java.time.LocalDate;
import java.util.List;

/**
 * A match without its sides.
 *
 * @param matchId address of the match
 * @param round as Challonge counts, negative in the losers bracket; null: unknown
 * @param bracket winners, losers, final, group, swiss, round_robin; null: not in the bracket
 * @param playOrder order in which Challonge suggests to play; null: unknown
 * @param state of Challonge: pending, open, complete; null: not on Challonge
 * @param forfeited decided without a game; null: not stated
 * @param scores as Challonge has them; null: none
 * @param games number of games read from saves; 0: no save
 * @param turns length of the longest game; null: no save
 * @param maps map scripts of the games
 * @param mapSizes map sizes of the games
 * @param playedOn UTC; null: unknown
 */
public record MatchSummary(String matchId, Integer round, String bracket, Integer playOrder, String state, Boolean forfeited,
        String scores, int games, Integer turns, List<String> maps, List<String> mapSizes, LocalDate playedOn) {
}

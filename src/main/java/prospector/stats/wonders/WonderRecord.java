package prospector.stats.wonders;

import java.util.List;

/**
 * A side with many wonders.
 *
 * @param matchId the match of its game
 * @param person name of who played it; null: none given
 * @param won null: the winner is unknown
 * @param turns length of the game
 * @param count number of wonders
 * @param wonders ids of the improvements
 */
public record WonderRecord(String matchId, String person, String nation, Boolean won, int turns, int count,
        List<String> wonders) {
}

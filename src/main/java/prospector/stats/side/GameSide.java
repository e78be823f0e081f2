package prospector.stats.side;

import java.time.LocalDate;

/**
 * A person in a game. Sides of the computer are not counted in statistics.
 *
 * @param side the key of this side, {@code game_id/player}
 * @param player 0-based player id in the save
 * @param personId address of the person; null: gave no name
 * @param name as on Challonge, else in the save; null: none
 * @param nation id; null: not chosen yet
 * @param won null: the winner is unknown
 * @param people number of people in the game; 2 in a duel
 * @param round as Challonge counts, negative in the losers bracket; null: unknown
 * @param bracket winners, losers, final, group, swiss, round_robin; null: not in the bracket
 * @param mapAspect id of the shape of the map; null: older versions do not state it
 * @param turns last turn of the game
 * @param playedOn day of the match, else of the save, UTC; null: unknown
 */
public record GameSide(String side, String gameId, int player, String matchId, String personId, String name, String nation,
        Boolean won, int people, Integer round, String bracket, String mapClass, String mapSize, String mapAspect, int turns,
        String gameVersion, LocalDate playedOn) {
}

package prospector.stats.matches;

import java.util.List;

/**
 * One side of a match: a seat in its games, or a participant where there is no save.
 *
 * @param matchId the match
 * @param position 0-based order of the sides
 * @param personId address of the person; null: nobody known
 * @param name as the player entered it, else the participant's name; null: none
 * @param nations played in the games of this match; empty: no save
 * @param human false: the computer played this side
 * @param won null: the winner is unknown
 */
public record MatchSide(String matchId, int position, String personId, String name, List<String> nations, boolean human,
        Boolean won) {
}

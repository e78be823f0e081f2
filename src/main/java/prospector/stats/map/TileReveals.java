package prospector.stats.map;

import java.util.List;

/**
 * The tiles that a team saw for the first time on a turn, from {@code Tile/RevealedTurn}.
 *
 * @param team number of the team
 * @param turn game turn
 * @param tiles row times the width of the map, plus column, ascending
 */
public record TileReveals(int team, int turn, List<Integer> tiles) {
}

package prospector.save;

/**
 * Row of table <b>tile_reveals</b>: when each team first saw each tile.
 *
 * @param x Column
 * @param y Row
 * @param team Team
 * @param turn RevealedTurn: key is the team, value the turn
 */
public record TileReveal(
        int x,
        int y,
        int team,
        int turn) {
}

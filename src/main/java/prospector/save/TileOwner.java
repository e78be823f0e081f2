package prospector.save;

/**
 * Row of table <b>tile_owners</b>: who owned a tile, as runs; unowned tiles have none.
 *
 * @param x Column
 * @param y Row
 * @param turnFrom First turn of the run (OwnerHistory), 1 where only the city is known
 * @param turnTo Last turn of the run; NULL: to the end
 * @param player Player id
 */
public record TileOwner(
        int x,
        int y,
        int turnFrom,
        Integer turnTo,
        int player) {
}

package prospector.stats.map;

/**
 * Turns during which a tile belonged to a player, from {@code Tile/OwnerHistory}.
 *
 * @param x column, from 0 in the west
 * @param y row, from 0 in the south
 * @param turnFrom first turn
 * @param turnTo last turn; null: to the end of the game
 * @param player 0-based player id
 */
public record OwnerRuns(int x, int y, int turnFrom, Integer turnTo, int player) {
}

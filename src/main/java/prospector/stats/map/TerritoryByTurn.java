package prospector.stats.map;

/**
 * How much of the map a side had on a turn, from {@code Tile/OwnerHistory} and {@code Tile/RevealedTurn}.
 *
 * @param turn game turn, from 1
 * @param player 0-based player id
 * @param tiles owned; null: the save keeps no owners
 * @param explored tiles that the team of the side had seen by then; null: the save keeps no such record, or none of so early a
 *        turn
 */
public record TerritoryByTurn(int turn, int player, Integer tiles, Integer explored) {
}

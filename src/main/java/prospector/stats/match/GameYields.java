package prospector.stats.match;

/**
 * What a player gained of a yield on a turn. A null number was not recorded.
 *
 * @param player 0-based player id
 * @param yield {@code YIELD_…}
 * @param turn game turn
 * @param rate net amount per turn, as displayed in the game
 * @param total amount gained since the start, as displayed in the game
 */
public record GameYields(int player, String yield, int turn, Double rate, Double total) {
}

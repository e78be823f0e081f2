package prospector.stats.match;

/**
 * What a side has in store at the end.
 *
 * @param yield id
 * @param amount as the game displays it, may be below zero
 */
public record GameStores(int player, String yield, double amount) {
}

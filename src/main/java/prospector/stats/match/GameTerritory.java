package prospector.stats.match;

/**
 * How the land of a side changed.
 *
 * @param turn the first one with the new size
 * @param change tiles more, below zero fewer
 */
public record GameTerritory(int player, int turn, long change) {
}

package prospector.web.chart;

/**
 * Who a series is about, and how it is told apart from the others.
 *
 * @param key the player id in the game
 * @param label short name at the end of the line
 * @param nation {@code NATION_…}, which has the colour; null: not stated
 * @param shade 1 for the first side of its nation, 2 for the second
 */
public record Line(int key, String label, String nation, int shade) {
}

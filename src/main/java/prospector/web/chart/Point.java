package prospector.web.chart;

/**
 * A value of a side on a turn.
 *
 * @param key the player id in the game
 * @param turn game turn
 * @param value null: not recorded
 */
public record Point(int key, int turn, Number value) {
}

package prospector.stats.summary;

/**
 * Games by the victory that ended them, with their lengths in turns.
 *
 * @param victoryType id; null: the save holds no victory
 * @param min least value
 * @param q1 lower quartile
 * @param median of the values
 * @param q3 upper quartile
 * @param max greatest value
 */
public record EndingLength(String victoryType, long games, double min, double q1, double median, double q3, double max) {
}

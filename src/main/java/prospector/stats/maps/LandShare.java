package prospector.stats.maps;

/**
 * Part of the map that sides own at the end, percent of all playable tiles.
 *
 * @param won whether these sides won
 * @param n sides
 * @param min least part
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max greatest part
 */
public record LandShare(boolean won, long n, double min, double q1, double median, double q3, double max) {
}

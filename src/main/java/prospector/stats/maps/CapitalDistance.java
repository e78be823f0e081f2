package prospector.stats.maps;

/**
 * Turns of decided duels whose first cities are about so far apart.
 *
 * @param atLeast distance in tiles, a multiple of five; the group ends below the next one
 * @param n games
 * @param min least number of turns
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max greatest number of turns
 */
public record CapitalDistance(int atLeast, long n, double min, double q1, double median, double q3, double max) {
}

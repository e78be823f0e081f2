package prospector.stats.wonders;

/**
 * Sides of a nation with a wonder.
 *
 * @param sides that completed it
 * @param total all sides of the nation
 */
public record NationWonder(String nation, String wonder, long sides, long total) {
}

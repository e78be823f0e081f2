package prospector.stats.nations;

/**
 * A technology among the first three of a side; those finished on the same turn share their place.
 *
 * @param id of the technology
 * @param sides that opened with it
 * @param ofSides sides whose save dates any technology
 * @param medianTurn of its completion
 */
public record OpeningTech(String id, long sides, long ofSides, double medianTurn) {
}

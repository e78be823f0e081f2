package prospector.stats.nations;

/**
 * A law among the first three of a side; laws adopted on the same turn share their place.
 *
 * @param id of the law
 * @param sides that opened with it
 * @param ofSides sides whose save dates any law
 * @param medianTurn of its adoption
 */
public record OpeningLaw(String id, long sides, long ofSides, double medianTurn) {
}

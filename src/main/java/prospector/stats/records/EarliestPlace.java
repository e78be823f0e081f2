package prospector.stats.records;

/**
 * A side that was early at a milestone.
 *
 * @param kind law_4, law_7 (classes of laws), city_5 (founded)
 * @param side key of the side
 * @param turn on which it came there
 * @param place 1: the record; equal turns share it
 * @param ofSides sides that came there
 */
public record EarliestPlace(String kind, String side, int turn, int place, long ofSides) {
}

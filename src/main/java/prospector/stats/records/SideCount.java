package prospector.stats.records;

/**
 * A side that had much of something at the end of the game.
 *
 * @param kind wonders, cities, captured_cities, tiles, technologies, ambitions, units
 * @param side key of the side
 * @param value number of them
 * @param place 1: the record; equal numbers share it
 * @param ofSides sides with at least one
 */
public record SideCount(String kind, String side, long value, int place, long ofSides) {
}

package prospector.stats.records;

/**
 * A side that reached a high value.
 *
 * @param kind science, culture, money, orders (per turn), military_power
 * @param side key of the side
 * @param value as the game displays it
 * @param turn the first with this value
 * @param place 1: the record; equal values share it
 * @param ofSides sides whose save holds a history of it
 */
public record SidePeak(String kind, String side, double value, int turn, int place, long ofSides) {
}

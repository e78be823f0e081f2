package prospector.stats.people;

/**
 * An average over the games of some sides.
 *
 * @param measure turns (length of the game); at its end: points, military_power, legitimacy, cities
 * @param value mean; null: no game has it
 * @param games sample size: sides whose save has it
 */
public record PersonAverage(String measure, Double value, long games) {
}

package prospector.stats.cities;

/**
 * Sides by the number of their cities at the end.
 *
 * @param cities 10 stands for ten and more
 * @param decided those whose result is known
 * @param wins of the decided ones
 */
public record CitiesHeld(int cities, long sides, long decided, long wins) {
}

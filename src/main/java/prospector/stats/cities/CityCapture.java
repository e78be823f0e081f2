package prospector.stats.cities;

/**
 * Sides by the number of cities that they took or lost.
 *
 * @param measure taken or lost
 * @param cities 4 stands for four and more
 * @param decided those whose result is known
 * @param wins of the decided ones
 */
public record CityCapture(String measure, int cities, long sides, long decided, long wins) {
}

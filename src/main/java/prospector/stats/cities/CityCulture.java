package prospector.stats.cities;

/**
 * Cities with a level of culture at the end.
 *
 * @param who all, winners or losers
 * @param culture id
 * @param of all cities of these sides with a culture
 */
public record CityCulture(String who, String culture, long cities, long of) {
}

package prospector.stats.cities;

/**
 * Turn on which sides founded their n-th city.
 *
 * @param place 2 to 8
 * @param n sides that came so far
 * @param min least value
 * @param q1 lower quartile
 * @param median of the values
 * @param q3 upper quartile
 * @param max greatest value
 * @param of all sides whose cities are known
 */
public record CityPlace(int place, long n, double min, double q1, double median, double q3, double max, long of) {
}

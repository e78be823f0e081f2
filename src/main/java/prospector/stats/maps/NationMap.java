package prospector.stats.maps;

/**
 * Results of a nation on a class of map.
 *
 * @param mapClass id of the map script
 * @param decided sides whose result is known
 */
public record NationMap(String nation, String mapClass, long decided, long wins) {
}

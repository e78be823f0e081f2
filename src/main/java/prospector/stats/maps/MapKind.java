package prospector.stats.maps;

/**
 * Games on one sort of map.
 *
 * @param mapClass id of the map script; null: the save does not state it
 * @param mapSize id; null: the save does not state it
 * @param mapAspect id of the shape; null: older versions do not state it
 * @param decided games with a known winner
 * @param median turns of the decided ones; null: none is decided
 * @param shortest turns of the shortest decided game; null: none is decided
 * @param shortestMatch its match; null: none is decided
 * @param longest turns of the longest decided game; null: none is decided
 * @param longestMatch its match; null: none is decided
 */
public record MapKind(String mapClass, String mapSize, String mapAspect, long games, long decided, Double median,
        Integer shortest, String shortestMatch, Integer longest, String longestMatch) {
}

package prospector.stats.maps;

/**
 * Games on maps with one property.
 *
 * @param property class, size or aspect
 * @param value id of the map script, of the size or of the shape
 * @param games with at least one selected side
 * @param decided games with a known winner
 * @param duels decided games of exactly two people
 * @param min fewest turns of a decided game; null: none is decided
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max most turns
 */
public record MapResult(String property, String value, long games, long decided, long duels, Double min, Double q1,
        Double median, Double q3, Double max) {
}

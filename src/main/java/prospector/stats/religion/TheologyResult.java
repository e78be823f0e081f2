package prospector.stats.religion;

/**
 * Sides that established a theology.
 */
public record TheologyResult(String theology, long sides, long decided, long wins) {
}

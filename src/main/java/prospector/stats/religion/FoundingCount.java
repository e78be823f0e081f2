package prospector.stats.religion;

/**
 * Results of sides that founded as many religions.
 *
 * @param kind world or pagan
 * @param founded how many, from 0
 */
public record FoundingCount(String kind, int founded, long sides, long decided, long wins) {
}

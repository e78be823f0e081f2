package prospector.stats.rulers;

/**
 * Duels of a first ruler's archetype against another one.
 *
 * @param archetype of the side that is counted
 * @param opponent archetype of the other side
 * @param decided duels with a known winner
 * @param wins of the side that is counted
 */
public record ArchetypeDuel(String archetype, String opponent, long decided, long wins) {
}

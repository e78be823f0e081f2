package prospector.stats.rulers;

/**
 * Results of the sides that begin with a ruler of an archetype.
 *
 * @param archetype {@code TRAIT_…_ARCHETYPE}
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record ArchetypeResult(String archetype, long sides, long decided, long wins) {
}

package prospector.stats.rulers;

/**
 * An archetype together with a starting trait of the same first ruler.
 *
 * @param archetype {@code TRAIT_…_ARCHETYPE}
 * @param trait {@code TRAIT_…}, no archetype
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record ArchetypeTrait(String archetype, String trait, long sides, long decided, long wins) {
}

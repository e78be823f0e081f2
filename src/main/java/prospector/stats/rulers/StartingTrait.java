package prospector.stats.rulers;

/**
 * Results of the sides whose first ruler has a trait when the reign begins.
 *
 * @param trait {@code TRAIT_…}, no archetype
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record StartingTrait(String trait, long sides, long decided, long wins) {
}

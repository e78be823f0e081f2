package prospector.save;

/**
 * Row of table <b>character_traits</b>: traits with the turn they came.
 *
 * @param character Character/{@literal @}ID
 * @param trait TRAIT_…
 * @param turn TraitTurn; NULL: a version that keeps no turns
 */
public record CharacterTrait(
        int character,
        String trait,
        Integer turn) {
}

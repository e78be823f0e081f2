package prospector.stats.match;

/**
 * A trait of a person.
 *
 * @param turn null: a version of the game that keeps no turns
 */
public record GameTraits(int character, String trait, Integer turn) {
}

package prospector.stats.techs;

/**
 * Results of the sides that researched these three technologies first.
 *
 * @param first {@code TECH_…}
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record TechOpening(String first, String second, String third, long sides, long decided, long wins) {
}

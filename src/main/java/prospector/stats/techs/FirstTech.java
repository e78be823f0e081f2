package prospector.stats.techs;

/**
 * Results of the sides that researched a technology first.
 *
 * @param tech {@code TECH_…}
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record FirstTech(String tech, long sides, long decided, long wins) {
}

package prospector.stats.laws;

/**
 * Results of the sides whose first three classes of laws are these.
 *
 * @param first {@code LAWCLASS_…}
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record LawOpening(String first, String second, String third, long sides, long decided, long wins) {
}

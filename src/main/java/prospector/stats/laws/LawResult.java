package prospector.stats.laws;

/**
 * Results of the sides that adopted a law at any time.
 *
 * @param lawClass {@code LAWCLASS_…}
 * @param law {@code LAW_…}
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record LawResult(String lawClass, String law, long sides, long decided, long wins) {
}

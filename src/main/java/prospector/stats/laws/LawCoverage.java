package prospector.stats.laws;

/**
 * How far the turns of adoptions are known.
 *
 * @param sides those with at least one class of laws
 * @param logged of them, those whose classes all have a turn
 */
public record LawCoverage(long sides, long logged) {
}

package prospector.stats.laws;

/**
 * Results of the sides with so many swaps of a law for another one of its class.
 *
 * @param sides those counted, decided or not
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record LawSwaps(long swaps, long sides, long decided, long wins) {
}

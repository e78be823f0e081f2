package prospector.stats.military;

/**
 * Games in which a side lost a fifth of its power in one turn.
 *
 * @param games with a history of power
 * @param swung games with at least one such turn
 */
public record SwingGame(long games, long swung) {
}

package prospector.stats.summary;

/**
 * Sides by their science per turn on a turn.
 *
 * @param fifth from 1, the least science
 * @param lowest science per turn, as the game displays it
 * @param highest science per turn
 * @param decided those whose result is known
 * @param wins of the decided ones
 */
public record ScienceFifth(int fifth, double lowest, double highest, long decided, long wins) {
}

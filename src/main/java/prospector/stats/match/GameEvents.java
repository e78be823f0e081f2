package prospector.stats.match;

/**
 * An entry of the log or of the memories of a side.
 *
 * @param type as in the save
 * @param subject what it is about; null: nothing found
 * @param text in the language of the player; null: none, or a memory
 * @param source log or memory
 * @param seq place in the list of its source, from 0
 */
public record GameEvents(int player, int turn, String type, String subject, String text, String source, int seq) {
}

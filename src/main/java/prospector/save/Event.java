package prospector.save;

/**
 * Row of table <b>events</b>: what the log and the memories of a player record; text is cleaned of markup.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param seq Position in the list of its source, from 0
 * @param turn Game turn, from 1
 * @param type LogData/Type (TECH_DISCOVERED …) or the memory type (MEMORYPLAYER_ATTACKED_UNIT …)
 * @param subject Language-independent id of what it is about: tech, law, goal, religion, city:n, character:n, player:n, tribe
 *        …; NULL: none found
 * @param data1 LogData/Data1; NULL: empty
 * @param data2 LogData/Data2; NULL: empty
 * @param data3 LogData/Data3; NULL: empty
 * @param text Text in the language of the player, markup removed; NULL for memories
 * @param source log or memory
 */
public record Event(
        int player,
        int seq,
        int turn,
        String type,
        String subject,
        String data1,
        String data2,
        String data3,
        String text,
        String source) {
}

package prospector.stats.match;

/**
 * A city at the end of a game.
 *
 * @param name id, or a name that a player gave; null: none
 * @param player who has it; null: none of the sides
 * @param firstPlayer who founded it; null: none of the sides
 * @param lastPlayer who had it before; null: nobody of the sides, or not stated
 * @param capturedTurn of the last capture that a log tells; null: none
 * @param tribe that has it; null: none
 * @param family it belongs to; null: none
 * @param foundedTurn null: not stated
 * @param culture level; null: none
 * @param happiness level, below zero is discontent; null: not stated
 * @param citizens without a post
 * @param specialists on its tiles; null: the save has no map
 * @param improvements finished ones on its tiles; null: the save has no map
 * @param governor name; null: none
 * @param making what it works on; null: nothing
 * @param hurries productions that were hurried, in whatever way
 * @param units made in it
 * @param projects completed in it
 */
public record GameCities(int city, String name, Integer player, Integer firstPlayer, Integer lastPlayer,
        Integer capturedTurn, String tribe, String family,
        Integer foundedTurn, boolean capital, String culture, Integer happiness, Integer citizens, Long specialists,
        Long improvements, String governor, String making, Integer growthCount, Integer tilesBought, Integer hurries,
        long units, long projects) {
}

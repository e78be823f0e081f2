package prospector.stats.map;

/**
 * A city that stands at the end of the game, from {@code City}; one that was razed is not in the save.
 *
 * @param city id within the game
 * @param name {@code CITYNAME_…}, or the name that its player gave it; null: none
 * @param x column of its tile, from 0 in the west
 * @param y row of its tile, from 0 in the south
 * @param foundedTurn null: not stated
 * @param firstPlayer player id of the founder; null: none
 * @param player player id of the owner at the end; null: nobody's
 * @param tribe {@code TRIBE_…} that holds it at the end; null: none
 * @param family {@code FAMILY_…} at the end; null: none
 * @param capital of its player at the end
 * @param capturedCapital was somebody's capital when it was taken
 */
public record MapCities(int city, String name, int x, int y, Integer foundedTurn, Integer firstPlayer, Integer player,
        String tribe, String family, boolean capital, boolean capturedCapital) {
}

package prospector.stats.match;

import java.time.LocalDate;

/**
 * A game of a match, as its save tells it. A match may be a series of several games.
 *
 * @param gameId the save's GameId
 * @param gameName name that the players gave; null: none
 * @param gameVersion version of the game that wrote the save; null: not stated
 * @param mods names of the mods; null: none
 * @param saveDate null: absent or not readable, see the text
 * @param saveDateText date as the save writes it; null: absent
 * @param saveFile file name of the save
 * @param turns turn on which the save was made
 * @param mapClass {@code MAPCLASS_…}
 * @param mapSize {@code MAPSIZE_…}
 * @param mapWidth tiles in a row
 * @param mapHeight rows; null: the save has no tiles
 * @param gameOver the save says that the game is over
 * @param victoryType {@code VICTORY_…}; null: no victory in the save
 * @param winnerPlayer player id; null: unknown, or a team of several players won
 * @param winnerSource override, challonge, save, last_standing, unknown
 * @param cities cities on the map; 0: the save lists none
 * @param freeCities those of them that belong to no player: in anarchy, or a tribe's
 */
public record MatchGames(String gameId, String gameName, String gameVersion, String mods, LocalDate saveDate,
        String saveDateText,
        String saveFile, int turns, String mapClass, String mapSize, Integer mapWidth, Integer mapHeight, boolean gameOver,
        String victoryType, Integer winnerPlayer, String winnerSource, long cities, long freeCities) {
}

package prospector.save;

import java.time.LocalDate;

/**
 * Row of table <b>games</b>: one row for each game read from a save.
 *
 * @param gameId The save's GameId (Root/{@literal @}GameId)
 * @param gameName Root/{@literal @}GameName
 * @param gameVersion Root/{@literal @}Version without the words before the number and without the part after + (the mods)
 * @param mods Root/{@literal @}Version after +, names only; NULL: none
 * @param saveDate Root/{@literal @}SaveDate; NULL: absent or in a form that cannot be read
 * @param saveDateText Root/{@literal @}SaveDate as written
 * @param turns Turn on which the save was made (Game/Turn)
 * @param mapClass Root/{@literal @}MapClass
 * @param mapSize Root/{@literal @}MapSize
 * @param mapAspectRatio Root/{@literal @}MapAspectRatio; NULL in older versions
 * @param mapWidth Tiles in a row (Root/{@literal @}MapWidth)
 * @param mapHeight Rows: Root/{@literal @}MapHeight, else tiles divided by width; NULL: the save has no tiles
 * @param mapSeed Root/{@literal @}MapSeed, else {@literal @}FirstSeed
 * @param gameMode Root/{@literal @}GameMode: NETWORK, HOTSEAT, SINGLE_PLAYER …
 * @param turnStyle Root/{@literal @}TurnStyle
 * @param turnTimer Root/{@literal @}TurnTimer
 * @param turnScale Root/{@literal @}TurnScale
 * @param simultaneousTurns Root/{@literal @}SimultaneousTurns; NULL in older versions
 * @param opponentLevel Root/{@literal @}OpponentLevel
 * @param tribeLevel Root/{@literal @}TribeLevel
 * @param development Root/{@literal @}Development
 * @param humanDevelopment Root/{@literal @}HumanDevelopment; NULL in older versions
 * @param advantage Root/{@literal @}Advantage
 * @param successionGender Root/{@literal @}SuccessionGender
 * @param successionOrder Root/{@literal @}SuccessionOrder
 * @param mortality Root/{@literal @}Mortality
 * @param eventLevel Root/{@literal @}EventLevel
 * @param victoryPointModifier Root/{@literal @}VictoryPointModifier; NULL in older versions
 * @param forceMarch Root/{@literal @}ForceMarch; NULL in older versions
 * @param teamNation Root/{@literal @}TeamNation
 * @param minCitySiteDistance Root/{@literal @}MinCitySiteDistance or Game/MinCitySiteDistance, tiles
 * @param mapEdgesSafe Root/{@literal @}MapEdgesSafe; NULL in older versions
 * @param minLatitude Root/{@literal @}MinLatitude, degrees; NULL in older versions
 * @param maxLatitude Root/{@literal @}MaxLatitude, degrees; NULL in older versions
 * @param activePlayer Whose view the save shows (processing instruction ActivePlayer); NULL in older versions
 * @param gameOver Game/GameOver is present
 * @param victoryType Game/TeamVictoriesCompleted/Team/{@literal @}Victory, else TeamVictories, else WinnerVictory by its index;
 *        NULL: no victory in the save
 * @param victoryTeam Team of that victory; NULL: no victory in the save
 */
public record SaveGame(
        String gameId,
        String gameName,
        String gameVersion,
        String mods,
        LocalDate saveDate,
        String saveDateText,
        int turns,
        String mapClass,
        String mapSize,
        String mapAspectRatio,
        Integer mapWidth,
        Integer mapHeight,
        String mapSeed,
        String gameMode,
        String turnStyle,
        String turnTimer,
        String turnScale,
        String simultaneousTurns,
        String opponentLevel,
        String tribeLevel,
        String development,
        String humanDevelopment,
        String advantage,
        String successionGender,
        String successionOrder,
        String mortality,
        String eventLevel,
        String victoryPointModifier,
        String forceMarch,
        String teamNation,
        Integer minCitySiteDistance,
        Boolean mapEdgesSafe,
        Integer minLatitude,
        Integer maxLatitude,
        Integer activePlayer,
        boolean gameOver,
        String victoryType,
        Integer victoryTeam) {
}

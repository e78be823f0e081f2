package prospector.save;

/**
 * Row of table <b>cities</b>: cities at the end.
 *
 * @param city City/{@literal @}ID; 0 is valid
 * @param name City/NameType, else Name (CITYNAME_…)
 * @param customName City/Name when it is no identifier; NULL: none
 * @param player City/{@literal @}Player; NULL: nobody's (-1)
 * @param family City/{@literal @}Family; NULL: none
 * @param tribe City/Tribe; NULL: none
 * @param x Column: TileID modulo map width
 * @param y Row from the south: TileID divided by map width
 * @param foundedTurn City/{@literal @}Founded
 * @param capital City/Capital is present
 * @param capturedCapital City/CapturedCapital is present
 * @param citizens City/Citizens; 0 when the save leaves it out
 * @param firstPlayer City/FirstPlayer; NULL: none
 * @param lastPlayer City/LastPlayer; NULL: none
 * @param capturePlayer City/CapturePlayer: who is taking it; NULL: nobody
 * @param captureTurns City/CaptureTurns; NULL: none
 * @param assimilateTurns City/AssimilateTurns; NULL: none
 * @param governor City/GovernorID: character; NULL: none
 * @param governorTurn City/GovernorTurn; NULL: none
 * @param growthCount City/GrowthCount; 0 when left out
 * @param specialistsProduced City/SpecialistProducedCount; 0 when left out
 * @param tilesBought City/BuyTileCount; 0 when left out
 * @param hurryCivics City/HurryCivicsCount; 0 when left out
 * @param hurryTraining City/HurryTrainingCount; 0 when left out
 * @param hurryMoney City/HurryMoneyCount; 0 when left out
 * @param hurryPopulation City/HurryPopulationCount; 0 when left out
 * @param hurryOrders City/HurryOrdersCount; 0 when left out
 * @param damage City/Damage; 0 when left out
 * @param culture Culture level with the owner's team (TeamCulture); NULL: none
 * @param happiness TeamHappinessLevel of the owner's team, older versions: minus TeamDiscontentLevel; NULL: not stated
 */
public record City(
        int city,
        String name,
        String customName,
        Integer player,
        String family,
        String tribe,
        Integer x,
        Integer y,
        Integer foundedTurn,
        boolean capital,
        boolean capturedCapital,
        Integer citizens,
        Integer firstPlayer,
        Integer lastPlayer,
        Integer capturePlayer,
        Integer captureTurns,
        Integer assimilateTurns,
        Integer governor,
        Integer governorTurn,
        Integer growthCount,
        Integer specialistsProduced,
        Integer tilesBought,
        Integer hurryCivics,
        Integer hurryTraining,
        Integer hurryMoney,
        Integer hurryPopulation,
        Integer hurryOrders,
        Integer damage,
        String culture,
        Integer happiness) {
}

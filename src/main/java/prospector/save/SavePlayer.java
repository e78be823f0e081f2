package prospector.save;

/**
 * Row of table <b>players</b>: taken seats of a game; empty seats are left out.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param name Player/{@literal @}Name; NULL: the player gave none
 * @param nation Player/{@literal @}Nation
 * @param dynasty Player/{@literal @}Dynasty; NULL in older versions
 * @param difficulty Difficulty/PlayerDifficulty by position
 * @param development Development/PlayerDevelopment by position (handicap); NULL in older versions
 * @param team Team/PlayerTeam by position
 * @param human Listed in Humans/PlayerHuman, else AIControlledToTurn is 0
 * @param surrendered Player/Surrendered is present
 * @param dead Player/Dead is present
 * @param legitimacy Player/Legitimacy at the end; NULL in older versions
 * @param stateReligion Player/StateReligion at the end; NULL: none
 * @param stateReligionChanges Player/StateReligionChangeCount
 * @param successionGender Player/SuccessionGender
 * @param founderCharacter Player/FounderID; NULL: none
 * @param heirCharacter Player/ChosenHeirID; NULL: none
 * @param originalCapital Player/OriginalCapitalCityID; NULL in older versions
 * @param techResearching Player/TechResearching; NULL: none
 * @param timeStockpile Player/TimeStockpile, seconds left; NULL in older versions
 * @param ambitionDelay Player/AmbitionDelay, turns
 * @param tilesBought Player/BuyTileCount
 * @param mercenariesHired Player/TribeMercenaryCount
 * @param startTurnCities Player/StartTurnCities
 * @param lastTurnPlayed Player/LastDoTurn
 * @param language Player/{@literal @}Language; NULL in older versions
 * @param onlineId account of the player (Player/{@literal @}OnlineID), only for linking seats to people: never stored, never
 *        logged
 */
public record SavePlayer(
        int player,
        String name,
        String nation,
        String dynasty,
        String difficulty,
        String development,
        Integer team,
        boolean human,
        boolean surrendered,
        boolean dead,
        Integer legitimacy,
        String stateReligion,
        Integer stateReligionChanges,
        String successionGender,
        Integer founderCharacter,
        Integer heirCharacter,
        Integer originalCapital,
        String techResearching,
        Integer timeStockpile,
        Integer ambitionDelay,
        Integer tilesBought,
        Integer mercenariesHired,
        Integer startTurnCities,
        Integer lastTurnPlayed,
        String language,
        String onlineId) {

    /** Leaves the account out, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "SavePlayer[player=" + player + ", name=" + name + ", nation=" + nation + ", team=" + team + ", human=" + human
                + "]";
    }
}

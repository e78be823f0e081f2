package prospector.save;

/**
 * Row of table <b>families</b>: families that a player has.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param family FAMILY_… (Player/Families)
 * @param familyClass FAMILYCLASS_… (Game/FamilyClass); NULL: not stated
 * @param head Player/FamilyHeadID: character; NULL: none
 * @param seatCity Player/FamilySeatCityID: city; NULL: none
 * @param religion Player or Game/FamilyReligion; NULL: none
 * @param turnsWithoutLeader Player/FamilyTurnsNoLeader; NULL: not stated
 */
public record Family(
        int player,
        String family,
        String familyClass,
        Integer head,
        Integer seatCity,
        String religion,
        Integer turnsWithoutLeader) {
}

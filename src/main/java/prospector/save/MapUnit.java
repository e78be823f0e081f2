package prospector.save;

/**
 * Row of table <b>units</b>: units on the map at the end.
 *
 * @param unitId Unit/{@literal @}ID
 * @param unit UNIT_…
 * @param player Unit/{@literal @}Player; NULL: a tribe's
 * @param tribe Unit/{@literal @}Tribe; NULL: a player's
 * @param x Column
 * @param y Row
 * @param createdTurn Unit/CreateTurn
 * @param level Unit/Level; NULL: 1 or not stated
 * @param xp Unit/XP; 0 when left out
 * @param damage Unit/Damage; 0 when left out
 * @param general Unit/GeneralID: character; NULL: none
 * @param family Unit/PlayerFamily of the owner, older versions Family; NULL: none
 * @param originalPlayer Unit/OriginalPlayer; NULL: not stated
 * @param originalTribe Unit/OriginalTribe; NULL: not stated
 * @param religion Unit/Religion; NULL: none
 * @param facing Unit/Facing
 * @param sleeping Sleep or Sentry is present
 */
public record MapUnit(
        int unitId,
        String unit,
        Integer player,
        String tribe,
        int x,
        int y,
        Integer createdTurn,
        Integer level,
        Integer xp,
        Integer damage,
        Integer general,
        String family,
        Integer originalPlayer,
        String originalTribe,
        String religion,
        String facing,
        boolean sleeping) {
}

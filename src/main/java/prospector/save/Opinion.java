package prospector.save;

/**
 * Row of table <b>opinions</b>: opinion of the player per turn: own families and religions.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param turn Game turn, from 1
 * @param kind family or religion
 * @param subject FAMILY_… or RELIGION_…
 * @param opinion FamilyOpinionHistory, ReligionOpinionHistory; may be negative
 */
public record Opinion(
        int player,
        int turn,
        String kind,
        String subject,
        Integer opinion) {
}

package prospector.save;

/**
 * Row of table <b>rulers</b>: rulers of each player in order.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param succession Position in Player/Leaders, from 0
 * @param character Character/{@literal @}ID
 * @param archetype Archetype of that person; NULL: none
 * @param turnFrom Character/LeaderTurn, else 1 for the first, else CHARACTER_SUCCESSION in the log; NULL: unknown
 * @param turnTo Turn the next ruler came, else death or abdication; NULL: rules at the end
 */
public record Ruler(
        int player,
        int succession,
        int character,
        String archetype,
        Integer turnFrom,
        Integer turnTo) {
}

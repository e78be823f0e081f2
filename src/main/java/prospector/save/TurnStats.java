package prospector.save;

/**
 * Row of table <b>turn_stats</b>: per turn and player; dense from the first value that the save states.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param turn Game turn, from 1
 * @param points Victory points (PointsHistory); NULL: not recorded
 * @param militaryPower Military power (MilitaryPowerHistory); NULL: not recorded
 * @param legitimacy Legitimacy (LegitimacyHistory); NULL: not recorded
 */
public record TurnStats(
        int player,
        int turn,
        Integer points,
        Integer militaryPower,
        Integer legitimacy) {
}

package prospector.stats.match;

/**
 * How a player stood on a turn. A null number was not recorded.
 *
 * @param player 0-based player id
 * @param turn game turn
 * @param points victory points
 * @param militaryPower military power
 * @param legitimacy legitimacy
 */
public record GameTurns(int player, int turn, Integer points, Integer militaryPower, Integer legitimacy) {
}

package prospector.stats.yields;

/**
 * What sides that won or lost have gained of a yield by a turn.
 *
 * @param yield id
 * @param won whether these sides won their game
 * @param n sides whose amount is known on this turn
 * @param summed of those the sides whose save holds no amounts, so that their rates are added up
 * @param low lower quartile, as the game displays amounts
 * @param median of the amounts
 * @param high upper quartile
 */
public record YieldTotal(String yield, boolean won, int turn, long n, long summed, double low, double median,
        double high) {
}

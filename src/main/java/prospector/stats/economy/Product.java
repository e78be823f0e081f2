package prospector.stats.economy;

/**
 * Worth of what sides make on a turn, in money.
 *
 * @param won whether these sides won their game; null: the winner is not known
 * @param n sides whose save holds all rates and prices of this turn
 * @param low lower quartile
 * @param high upper quartile
 */
public record Product(Boolean won, int turn, long n, double low, double median, double high) {
}

package prospector.stats.economy;

/**
 * Price of a yield on the market on a turn.
 *
 * @param yield id
 * @param n games
 * @param low lower quartile, money for one unit
 * @param median money for one unit
 * @param high upper quartile
 */
public record MarketPrice(String yield, int turn, long n, double low, double median, double high) {
}

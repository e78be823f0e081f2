package prospector.save;

/**
 * Row of table <b>yield_prices</b>: market price per turn and yield.
 *
 * @param turn Game turn, from 1
 * @param yield YIELD_…
 * @param price Money for one unit × 10,000, as the save holds it (Game/YieldPriceHistory)
 */
public record YieldPrice(
        int turn,
        String yield,
        long price) {
}

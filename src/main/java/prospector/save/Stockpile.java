package prospector.save;

import java.math.BigDecimal;

/**
 * Row of table <b>stockpiles</b>: what each player had in store at the end.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param yield YIELD_…
 * @param amount As displayed (Player/YieldStockpile, tenths)
 */
public record Stockpile(
        int player,
        String yield,
        BigDecimal amount) {
}

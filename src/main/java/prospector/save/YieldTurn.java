package prospector.save;

import java.math.BigDecimal;

/**
 * Row of table <b>yields</b>: per turn, player and yield; dense from the first value that the save states.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param turn Game turn, from 1
 * @param yield YIELD_…
 * @param rate Net amount per turn as displayed (YieldRateHistory, the save holds tenths); NULL: not recorded
 * @param total Amount gained since the start as displayed (YieldTotalHistory, from 1.0.81366); NULL: not recorded
 */
public record YieldTurn(
        int player,
        int turn,
        String yield,
        BigDecimal rate,
        BigDecimal total) {
}

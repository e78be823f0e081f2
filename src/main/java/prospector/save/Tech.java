package prospector.save;

import java.math.BigDecimal;

/**
 * Row of table <b>techs</b>: state of each technology at the end; a technology may have several states.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param tech TECH_…
 * @param turn Turn of the first TECH_DISCOVERED in the log; NULL: not logged or not finished
 * @param state researched, bonus (a bonus card), in_progress, target, available, passed, trashed, locked
 * @param count TechCount for researched and bonus; NULL otherwise
 * @param progress Science spent so far (TechProgress, tenths); NULL: none
 */
public record Tech(
        int player,
        String tech,
        Integer turn,
        String state,
        Integer count,
        BigDecimal progress) {
}

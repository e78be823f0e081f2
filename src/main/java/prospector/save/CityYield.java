package prospector.save;

import java.math.BigDecimal;

/**
 * Row of table <b>city_yields</b>: yield store and level of each city at the end.
 *
 * @param city City/{@literal @}ID
 * @param yield YIELD_…
 * @param progress YieldProgress, tenths in the save; NULL: none
 * @param level YieldLevel; NULL: none
 * @param overflow YieldOverflow, tenths in the save; NULL: none
 */
public record CityYield(
        int city,
        String yield,
        BigDecimal progress,
        Integer level,
        BigDecimal overflow) {
}

package prospector.save;

import java.math.BigDecimal;

/**
 * Row of table <b>city_production</b>: what each city has produced, is producing and waits for.
 *
 * @param city City/{@literal @}ID
 * @param kind unit (UnitProductionCounts), project (ProjectCount), completed (CompletedBuild), queue (BuildQueue)
 * @param position Place in the queue from 0; 0 for the other kinds
 * @param item UNIT_…, PROJECT_…, SPECIALIST_… …
 * @param count How many; NULL for queue and completed
 * @param progress Progress, tenths in the save; NULL for unit and project
 * @param tile Tile id that it is for; NULL: none
 */
public record CityProduction(
        int city,
        String kind,
        int position,
        String item,
        Integer count,
        BigDecimal progress,
        Integer tile) {
}

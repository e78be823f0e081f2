package prospector.save;

/**
 * Row of table <b>unit_promotions</b>: promotions of units on the map.
 *
 * @param unitId Unit/{@literal @}ID
 * @param promotion PROMOTION_…
 */
public record UnitPromotion(
        int unitId,
        String promotion) {
}

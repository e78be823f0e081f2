package prospector.save;

/**
 * Row of table {@code unit_promotions}: promotions of units on the map.
 *
 * @param unitId Unit/{@literal @}ID
 * @param promotion PROMOTION_…
 */
public record UnitPromotion(
        int unitId,
        String promotion) {
}

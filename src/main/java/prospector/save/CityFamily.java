package prospector.save;

/**
 * Row of table <b>city_families</b>: family that a city belongs to, by player (City/PlayerFamily).
 *
 * @param city City/{@literal @}ID
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param family FAMILY_…
 */
public record CityFamily(
        int city,
        int player,
        String family) {
}

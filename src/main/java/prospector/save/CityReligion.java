package prospector.save;

/**
 * Row of table {@code city_religions}: religions present in each city at the end.
 *
 * @param city City/{@literal @}ID
 * @param religion RELIGION_…
 */
public record CityReligion(
        int city,
        String religion) {
}

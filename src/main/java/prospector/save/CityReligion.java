package prospector.save;

/**
 * Row of table <b>city_religions</b>: religions present in each city at the end.
 *
 * @param city City/{@literal @}ID
 * @param religion RELIGION_…
 */
public record CityReligion(
        int city,
        String religion) {
}

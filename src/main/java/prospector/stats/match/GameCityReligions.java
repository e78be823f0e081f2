package prospector.stats.match;

/** A religion in a city at the end. */
public record GameCityReligions(int city, String religion) {
}

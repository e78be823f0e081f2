package prospector.stats.rating;

import java.time.LocalDate;

/**
 * How a person stood at the end of a week.
 *
 * @param week number of the week, 1: the one of the first rated match of the tournament; 0: before it
 * @param monday on which it began, UTC
 * @param rating at its end
 * @param matches rated until then
 */
public record RatingPoint(int week, LocalDate monday, Rating rating, int matches) {
}

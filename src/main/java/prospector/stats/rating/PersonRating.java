package prospector.stats.rating;

/**
 * The strength of a person after all rated matches.
 *
 * @param value points
 * @param deviation standard deviation of it, points
 * @param low lower end of the interval of 95 %, points: what lists are sorted by, so that luck in few matches leads nowhere
 * @param high upper end of it
 * @param volatility of Glicko-2
 * @param matches that it rests on
 * @param provisional rests on fewer matches than {@link Ratings#SETTLED}
 */
public record PersonRating(double value, double deviation, double low, double high, double volatility, int matches,
        boolean provisional) {
    static PersonRating of(Rating rating, int matches) {
        return new PersonRating(rating.value(), rating.deviation(), rating.low(), rating.high(), rating.volatility(), matches,
                matches < Ratings.SETTLED);
    }
}

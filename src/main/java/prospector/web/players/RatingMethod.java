package prospector.web.players;

import prospector.stats.rating.Glicko2;
import prospector.stats.rating.Rating;
import prospector.stats.rating.Ratings;

/**
 * What ratings rest on: the constants of the method, and what was counted.
 *
 * @param start rating of somebody who has not played
 * @param tau how fast volatility may change
 * @param settled rated matches from which a rating is not provisional
 * @param rated matches that are rated
 * @param leftOut matches that are not
 * @param brier mean squared error of the predictions; a coin has 0.25; null: nothing was predicted
 */
public record RatingMethod(Rating start, double tau, int settled, int rated, Ratings.LeftOut leftOut, Double brier) {
    static RatingMethod of(Ratings ratings) {
        return new RatingMethod(Rating.START, Glicko2.TAU, Ratings.SETTLED, ratings.predictions().size(), ratings.leftOut(),
                ratings.brier().orElse(null));
    }
}

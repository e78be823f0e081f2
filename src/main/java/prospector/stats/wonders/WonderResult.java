package prospector.stats.wonders;

/**
 * Sides that completed a wonder.
 *
 * @param wonder id of the improvement; one that is disabled everywhere has no row
 * @param gamesAllowed games whose settings do not disable it
 * @param games in which one of the sides completed it
 * @param sidesAllowed sides of the games that allow it
 * @param sides that completed it
 * @param decided of those with a known result
 * @param n of those whose turn the save logged
 * @param min earliest turn of completion; null: no turn is known
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max latest turn
 */
public record WonderResult(String wonder, long gamesAllowed, long games, long sidesAllowed, long sides, long decided,
        long wins, long n, Double min, Double q1, Double median, Double q3, Double max) {
}

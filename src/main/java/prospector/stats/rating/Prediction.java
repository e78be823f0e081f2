package prospector.stats.rating;

/**
 * What the ratings of the weeks before said of a match, against what came.
 *
 * @param matchId the match
 * @param winner person who won it
 * @param loser person who lost it
 * @param chance that the winner had, 0 to 1, before the week of the match
 */
public record Prediction(String matchId, String winner, String loser, double chance) {
    /** Chance of the favourite, one half to 1. */
    public double favourite() {
        return Math.max(chance, 1 - chance);
    }

    /** Whether one of the two was favoured at all; two newcomers are even. */
    public boolean hasFavourite() {
        return chance != 0.5;
    }

    /** Whether the favourite won. */
    public boolean right() {
        return chance > 0.5;
    }
}

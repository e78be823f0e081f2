package prospector.stats.rulers;

/**
 * Share of first rulers who still reign after a turn.
 *
 * @param who all, winners or losers
 * @param n rulers who still reigned and were observed on this turn
 * @param share 0 to 1, by Kaplan and Meier
 */
public record RulerSurvival(String who, int turn, long n, double share) {
}

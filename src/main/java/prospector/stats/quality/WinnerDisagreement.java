package prospector.stats.quality;

/**
 * A game whose save names another winning team than its result.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject null
 */
public record WinnerDisagreement(String gameId, String matchId, String subject) implements Doubt {
}

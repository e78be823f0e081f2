package prospector.stats.quality;

/**
 * A game whose save keeps no values per turn.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject null
 */
public record MissingHistory(String gameId, String matchId, String subject) implements Doubt {
}

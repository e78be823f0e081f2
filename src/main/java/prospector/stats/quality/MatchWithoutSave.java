package prospector.stats.quality;

/**
 * A match that was played, says Challonge, but has no save.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject the two participants
 */
public record MatchWithoutSave(String gameId, String matchId, String subject) implements Doubt {
}

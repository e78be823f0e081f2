package prospector.stats.quality;

/**
 * A person in a match of the tournament who is no participant.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject name in the save
 */
public record UnlinkedPlayer(String gameId, String matchId, String subject) implements Doubt {
}

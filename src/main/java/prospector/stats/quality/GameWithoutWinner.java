package prospector.stats.quality;

/**
 * A game that nobody is known to have won.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject null
 */
public record GameWithoutWinner(String gameId, String matchId, String subject) implements Doubt {
}

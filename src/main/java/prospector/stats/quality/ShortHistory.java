package prospector.stats.quality;

/**
 * A player whose history ends before the game does.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject name in the save, last turn, and turns of the game
 */
public record ShortHistory(String gameId, String matchId, String subject) implements Doubt {
}

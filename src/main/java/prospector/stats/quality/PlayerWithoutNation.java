package prospector.stats.quality;

/**
 * A person without a nation.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject name in the save
 */
public record PlayerWithoutNation(String gameId, String matchId, String subject) implements Doubt {
}

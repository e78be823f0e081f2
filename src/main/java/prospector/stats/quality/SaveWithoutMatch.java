package prospector.stats.quality;

/**
 * A save that belongs to no match of the tournament.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject name of the file
 */
public record SaveWithoutMatch(String gameId, String matchId, String subject) implements Doubt {
}

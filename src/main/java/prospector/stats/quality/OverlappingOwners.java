package prospector.stats.quality;

/**
 * Tiles with two owners at the same time.
 *
 * @param gameId null: concerns none
 * @param matchId null: concerns none
 * @param subject number of runs, and the place of the first
 */
public record OverlappingOwners(String gameId, String matchId, String subject) implements Doubt {
}

package prospector.stats.ambitions;

/**
 * What becomes of goals of a kind.
 *
 * @param kind ambition, legacy (of an earlier ruler) or unknown (only the log knows it)
 * @param taken how many were taken on
 * @param finished of those
 * @param failed of those; the others were open at the end
 */
public record GoalKind(String kind, long taken, long finished, long failed) {
}

package prospector.stats.match;

/**
 * An opinion of a side on a turn.
 *
 * @param kind family or religion
 * @param subject whose opinion
 * @param opinion points, may be below zero
 */
public record GameOpinions(int player, int turn, String kind, String subject, int opinion) {
}

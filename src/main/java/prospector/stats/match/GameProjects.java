package prospector.stats.match;

/**
 * A project that a side completed.
 *
 * @param project id
 * @param count how often
 */
public record GameProjects(int player, String project, int count) {
}

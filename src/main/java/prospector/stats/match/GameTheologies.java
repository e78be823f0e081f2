package prospector.stats.match;

/**
 * A theology of a religion.
 *
 * @param turn null: not logged
 */
public record GameTheologies(String religion, String theology, Integer turn) {
}

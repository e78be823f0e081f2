package prospector.stats.match;

/**
 * A wonder that was begun.
 *
 * @param player builder; null: not known
 * @param turnStarted null: not logged
 * @param turnCompleted null: not completed, or not logged
 */
public record GameWonders(String wonder, Integer player, Integer turnStarted, Integer turnCompleted, boolean completed) {
}

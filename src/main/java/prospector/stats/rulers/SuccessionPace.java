package prospector.stats.rulers;

/**
 * Results of the sides by how often their rulers changed.
 *
 * @param third 0: never; 1 (least) to 3: a third of the others
 * @param lowest successions per 100 turns
 * @param highest successions per 100 turns
 * @param decided sides in this group
 * @param wins of them
 */
public record SuccessionPace(int third, double lowest, double highest, long decided, long wins) {
}

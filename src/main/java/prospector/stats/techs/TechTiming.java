package prospector.stats.techs;

/**
 * How many sides got a technology, and when.
 *
 * @param tech {@code TECH_…}
 * @param bonus a bonus card, which is no technology of the tree
 * @param sides that got it, logged or not
 * @param of all sides whose save states technologies
 * @param n sides whose log states the turn
 * @param min earliest turn; null with the other turns: none is logged
 */
public record TechTiming(String tech, boolean bonus, long sides, long of, long n, Double min, Double q1, Double median,
        Double q3,
        Double max) {
}

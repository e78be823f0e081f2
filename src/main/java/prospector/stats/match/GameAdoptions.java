package prospector.stats.match;

/**
 * An offer of a state religion.
 *
 * @param turn null: not stated
 * @param adopted null: the answer was not recorded
 */
public record GameAdoptions(int player, String religion, Integer turn, Boolean adopted) {
}

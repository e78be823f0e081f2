package prospector.stats.match;

/**
 * A technology or bonus card that a player acquired.
 *
 * @param player 0-based player id
 * @param tech {@code TECH_…}
 * @param turn turn on which it was first acquired; null: the save did not log it
 * @param bonus a bonus card, which is no technology of the tree
 * @param count how often; null: not stated
 */
public record GameTechs(int player, String tech, Integer turn, boolean bonus, Integer count) {
}

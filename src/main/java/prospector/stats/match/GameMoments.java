package prospector.stats.match;

/**
 * Something that happened to a side of a game.
 *
 * @param kind as in the SQL
 * @param subject id, or a name that people gave; null: a battle, or a ruler without a name
 * @param before military power on the turn before a battle; null: no battle
 * @param after military power on the turn of a battle; null: no battle
 */
public record GameMoments(int player, int turn, String kind, String subject, Integer before, Integer after) {
}

package prospector.tournament;

/**
 * A player of a game as the winner rules see it.
 *
 * @param player 0-based id in the save
 * @param team null: no team stated
 * @param out surrendered or dead
 * @param participantId null: not linked
 */
public record Side(int player, Integer team, boolean out, Long participantId) {
}

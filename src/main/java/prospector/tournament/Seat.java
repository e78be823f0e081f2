package prospector.tournament;

/**
 * A player of a game as the rules of linking see it.
 *
 * @param player 0-based id in the save
 * @param name null: the player gave none
 * @param account stands for the player's online account: equal texts, equal accounts; null: none
 * @param team null: no team stated
 * @param out surrendered or dead
 * @param nation null: not chosen yet
 */
public record Seat(int player, String name, String account, boolean human, Integer team, boolean out, String nation) {

    /** Leaves the account out, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Seat[player=" + player + ", name=" + name + ", human=" + human + ", nation=" + nation + "]";
    }
}

package prospector.stats.rulers;

/**
 * A long reign.
 *
 * @param side key of the side
 * @param matchId null: the game belongs to no match
 * @param ruler {@code NAME_…} or a name given by the player; null: not stated
 * @param archetype null: not stated
 * @param nation null: not chosen yet
 * @param person who played; null: gave no name
 * @param succession 0: the first ruler
 * @param turnTo null: reigns at the end
 * @param length turns
 */
public record LongestReign(String side, String matchId, String ruler, String archetype, String nation, String person,
        int succession, int turnFrom, Integer turnTo, int length) {
}

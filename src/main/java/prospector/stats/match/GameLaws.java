package prospector.stats.match;

/**
 * A law that a player adopted.
 *
 * @param player 0-based player id
 * @param lawClass {@code LAWCLASS_…}
 * @param law {@code LAW_…}
 * @param turnFrom turn of adoption; null: the save did not log it
 * @param turnTo turn on which another law of the class replaced it; null: in force at the end
 * @param succession a succession law: no milestone
 * @param swap replaced another law of its class: no milestone
 */
public record GameLaws(int player, String lawClass, String law, Integer turnFrom, Integer turnTo, boolean succession,
        boolean swap) {
}

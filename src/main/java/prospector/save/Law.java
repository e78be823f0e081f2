package prospector.save;

/**
 * Row of table <b>laws</b>: laws of each player as intervals.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param lawClass LAWCLASS_… (ActiveLaw, else the reference data)
 * @param law LAW_…
 * @param turnFrom Turn of LAW_ADOPTED; NULL: not logged
 * @param turnTo Turn of the next law of the class; NULL: still in force
 * @param succession Succession law: kept, but no milestone
 * @param swap Another law of the class was in force before: no milestone
 */
public record Law(
        int player,
        String lawClass,
        String law,
        Integer turnFrom,
        Integer turnTo,
        boolean succession,
        boolean swap) {
}

package prospector.save;

/**
 * Row of table <b>law_classes</b>: how often each law class was changed.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param lawClass LAWCLASS_…
 * @param changes Player/LawClassChangeCount
 */
public record LawClassChanges(
        int player,
        String lawClass,
        int changes) {
}

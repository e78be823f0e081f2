package prospector.save;

/**
 * Row of table <b>wonders</b>: wonders begun or standing.
 *
 * @param player Builder; NULL: unknown
 * @param wonder IMPROVEMENT_…
 * @param turnStarted WONDER_ACTIVITY in the log; NULL: not logged
 * @param turnCompleted WONDER_ACTIVITY in the log; NULL: not completed or not logged
 * @param completed Stands on the map without turns left to build, or the log says so
 * @param x Column of its tile; NULL: not on the map
 * @param y Row of its tile; NULL: not on the map
 * @param city City of its tile; NULL: none
 */
public record Wonder(
        Integer player,
        String wonder,
        Integer turnStarted,
        Integer turnCompleted,
        boolean completed,
        Integer x,
        Integer y,
        Integer city) {
}

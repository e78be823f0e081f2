package prospector.stats.maps;

/**
 * Results of a place in the order of the players of duels.
 *
 * @param seat 1 or 2
 * @param sides decided or not
 */
public record SeatResult(int seat, long sides, long decided, long wins) {
}

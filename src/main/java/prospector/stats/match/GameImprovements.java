package prospector.stats.match;

/**
 * Improvements or specialists of one sort on the land of a side.
 *
 * @param kind improvement or specialist
 * @param what id
 * @param tiles that have it
 */
public record GameImprovements(int player, String kind, String what, long tiles) {
}

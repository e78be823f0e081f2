package prospector.stats.match;

/** Tiles that a team saw for the first time on a turn. */
public record GameExplored(int team, int turn, long tiles) {
}

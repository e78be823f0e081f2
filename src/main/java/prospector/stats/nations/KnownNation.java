package prospector.stats.nations;

/**
 * A nation that occurs in a game.
 *
 * @param nation id
 */
public record KnownNation(String nation) {
}

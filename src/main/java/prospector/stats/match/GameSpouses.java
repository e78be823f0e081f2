package prospector.stats.match;

/**
 * A marriage as one of the two sees it. The save does not tell on which turn it was made.
 *
 * @param name of the spouse; null: none
 */
public record GameSpouses(int character, int spouse, String name) {
}

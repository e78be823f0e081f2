package prospector.stats.match;

/**
 * A game and the file that it was read from.
 *
 * @param saveFile file name, without directory
 * @param sha256 of the file as it was read, hexadecimal
 */
public record SavedGame(String gameId, String matchId, String saveFile, String sha256) {
}

package prospector.save;

/**
 * A doubt about the data of a save that did not refuse it; a row of table {@code quality} after the id of the game.
 *
 * @param kind what sort of doubt, in capitals
 * @param subject identifier or element concerned; NULL: none
 * @param message what was found, in words
 * @param remedy what mends it; NULL: nothing to do
 */
public record Finding(String kind, String subject, String message, String remedy) {
}

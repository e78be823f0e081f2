package prospector.tournament;

/**
 * A doubt about how saves, matches, people and the sheet belong together; a row of table {@code quality}.
 *
 * @param kind what sort of doubt, in capitals
 * @param gameId null: concerns no game
 * @param subject name, file or place concerned; null: none
 * @param message what was found, in words
 * @param remedy what mends it; null: it is only good to know
 */
public record Doubt(String kind, String gameId, String subject, String message, String remedy) {
}

package prospector.ingest.summary;

/**
 * What a summary of a game may say.
 *
 * @param title who plays whom
 * @param sha256 of the save that the facts come from
 * @param text the story made by rules, and key numbers as JSON; no personal data but the names that the page shows
 */
public record Facts(String matchId, String gameId, String title, String sha256, String text) {
}

package prospector.ingest.summary;

import java.time.Instant;

/**
 * A text about a game that a language model wrote, as it is kept in {@code summaries/<game>.json}.
 *
 * @param sha256 of the save whose facts it was made from
 * @param prompt version of the question, {@link Prompt#VERSION}
 * @param model as the service names it
 * @param writtenAt when
 * @param text paragraphs, one empty line between
 */
public record Summary(String gameId, String sha256, int prompt, String model, Instant writtenAt, String text) {
    /** Whether it was made from the save and by the question of today. */
    public boolean isOf(Facts facts) {
        return facts.gameId().equals(gameId) && facts.sha256().equals(sha256) && prompt == Prompt.VERSION && text != null;
    }
}

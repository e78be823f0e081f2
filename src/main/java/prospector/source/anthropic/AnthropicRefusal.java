package prospector.source.anthropic;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;

import prospector.source.Json;
import prospector.source.RetryAfter;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/**
 * An answer that is no text.
 *
 * @param body of whatever kind
 * @param retryAfter null: not stated
 */
record AnthropicRefusal(int status, String body, String retryAfter) {
    private static final int MOST_CHARACTERS = 200;

    /** How the service says what was wrong. */
    record Envelope(Problem error) {
        record Problem(String type, String message) {
        }
    }

    /** The failure that this answer is. A 429 without a time is a limit of spending, which waiting does not lift. */
    SourceException failure(Instant now) {
        String said = "Anthropic answered with status " + status;
        return switch (status) {
            case 401, 403 -> new SourceException(Kind.WRONG_KEY, said + ": it does not take the key.",
                    "Check ANTHROPIC_API_KEY, and that the key may use the Messages API.");
            case 404 -> new SourceException(Kind.NOT_FOUND, said + ownWords() + ".",
                    "Check PROSPECTOR_SUMMARY_MODEL: there may be no such model any more; and ANTHROPIC_URL.");
            case 413 -> new SourceException(Kind.TOO_LARGE, said + ": the facts of this game are too large.",
                    "Report it with the number of the match.");
            case 429 -> paused(said, now);
            default -> status >= 500
                    ? new SourceException(Kind.UNREACHABLE, said + ", an error of the service.", "Run the command again later.")
                    : new SourceException(Kind.UNEXPECTED, said + ownWords() + ".",
                            "Check PROSPECTOR_SUMMARY_MODEL and ANTHROPIC_URL.");
        };
    }

    private SourceException paused(String said, Instant now) {
        Instant until = RetryAfter.until(retryAfter, now).orElse(null);
        return new SourceException(Kind.PAUSED, said + ": too many requests, or the limit of spending is reached.",
                until == null ? "Look at the limits of the account." : "Run the command again after " + until + ".", until);
    }

    /** The service's own explanation, shortened to one harmless line. */
    private String ownWords() {
        try {
            Envelope.Problem problem = Json.read(body, Envelope.class).error();
            String line = problem == null || problem.message() == null ? ""
                    : problem.message().replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("[.\\s]+$", "").strip();
            return line.isEmpty() ? "" : ": " + line.substring(0, Math.min(line.length(), MOST_CHARACTERS));
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}

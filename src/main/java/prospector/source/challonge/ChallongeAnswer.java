package prospector.source.challonge;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;

import prospector.source.Json;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/**
 * An answer that is none of the connection's failures.
 *
 * @param body text of whatever kind
 * @param etag null: none was given
 * @param lastModified null: not stated
 * @param retryAfter null: not stated
 */
record ChallongeAnswer(int status, String body, String etag, String lastModified, String retryAfter) {
    private static final int MOST_CHARACTERS = 200;

    /** How Challonge says what was wrong. */
    record Errors(List<String> errors) {
    }

    /** The same without a secret that it may repeat to us. */
    ChallongeAnswer without(String secret) {
        return new ChallongeAnswer(status, body.replace(secret, "***"), etag, lastModified, retryAfter);
    }

    /** Whether the body is what was asked for. */
    boolean isGood() {
        return status == 200;
    }

    /** Whether what we kept is still true. */
    boolean isNotModified() {
        return status == 304;
    }

    /**
     * The failure that this answer is.
     *
     * @param what in a message: "the tournament x"
     */
    SourceException refusal(String what) {
        String said = "Challonge answered with status " + status + " when asked for " + what;
        return switch (status) {
            case 401, 403 -> new SourceException(Kind.WRONG_KEY, said + ": it does not take the key.",
                    "Check CHALLONGE_KEY and CHALLONGE_USER; the key is shown at challonge.com/settings/developer.");
            case 404 -> new SourceException(Kind.NOT_FOUND, said + ": there is no such thing.",
                    "Check CHALLONGE_TOURNAMENT_ID: the number of the tournament or the last part of its address,"
                            + " with an organisation's subdomain as subdomain-address.");
            default -> new SourceException(Kind.UNEXPECTED, said + ownWords() + ".",
                    "Check CHALLONGE_TOURNAMENT_ID and CHALLONGE_URL.");
        };
    }

    /** Challonge's own explanation, shortened to one harmless line. */
    private String ownWords() {
        try {
            List<String> errors = Json.read(body, Errors.class).errors();
            String text = errors == null ? "" : errors.stream().map(String::valueOf).collect(Collectors.joining("; "));
            String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return line.isEmpty() ? "" : ": " + line.substring(0, Math.min(line.length(), MOST_CHARACTERS));
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}

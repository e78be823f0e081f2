package prospector.source.anthropic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The body of a good answer.
 *
 * @param model that wrote it, with its date
 * @param stopReason {@code end_turn}; anything else: it did not come to its end
 */
record MessageAnswer(String model, List<Content> content, @JsonProperty("stop_reason") String stopReason) {
    /** A piece of the answer; only those of type text have one. */
    record Content(String type, String text) {
    }

    String text() {
        return content == null ? ""
                : content.stream().filter(Objects::nonNull)
                        .filter(piece -> "text".equals(piece.type()) && piece.text() != null)
                        .map(Content::text).collect(Collectors.joining()).strip();
    }
}

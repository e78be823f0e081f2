package prospector.source.anthropic;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The body of a question.
 *
 * @param maxTokens longest answer
 * @param system what is wanted
 * @param messages what it is wanted of
 */
record MessageRequest(String model, @JsonProperty("max_tokens") int maxTokens, String system, List<Message> messages) {
    /** A turn of the conversation. */
    record Message(String role, String content) {
    }
}

package prospector.web.texts;

import java.util.List;

/**
 * A text to be copied.
 *
 * @param kind result, recap, missing or upcoming
 * @param heading what it is about
 * @param matches of how many matches it tells; 0: it has no message
 * @param messages none longer than Discord takes
 */
public record Text(String kind, String heading, int matches, List<String> messages) {
    static Text of(String kind, String heading, String firstLine, List<String> lines) {
        return new Text(kind, heading, lines.size(), lines.isEmpty() ? List.of() : Discord.messages(firstLine, lines));
    }
}

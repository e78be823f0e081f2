package prospector.ingest.download;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the description of a tournament says about the attachments of a match.
 *
 * @param count attachment_count; null: not stated
 * @param updatedAt updated_at of the match as Challonge wrote it; null: not stated
 * @param any attachment_count above 0, or has_attachment
 */
record AttachmentCount(long matchId, Integer count, String updatedAt, boolean any) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * All matches of a tournament.
     *
     * @param json Challonge's answer
     */
    static List<AttachmentCount> of(String json) {
        List<AttachmentCount> counts = new ArrayList<>();
        try {
            for (JsonNode wrapped : JSON.readTree(json).path("tournament").path("matches")) {
                JsonNode match = wrapped.path("match");
                if (match.path("id").canConvertToLong() && match.path("id").isIntegralNumber()) {
                    counts.add(of(match));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("it is not JSON", e);
        }
        return counts;
    }

    private static AttachmentCount of(JsonNode match) {
        JsonNode count = match.path("attachment_count");
        return new AttachmentCount(match.path("id").asLong(), count.isNumber() ? count.asInt() : null,
                match.path("updated_at").isTextual() ? match.path("updated_at").asText() : null,
                count.asInt() > 0 || match.path("has_attachment").asBoolean());
    }
}

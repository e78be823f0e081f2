package prospector.source.challonge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;

import prospector.source.Json;

/**
 * An attachment in Challonge's own words. Numbers are taken as text first, so that one strange value does not lose the others.
 */
record AttachmentJson(Long id, @JsonProperty("original_file_name") String originalFileName,
        @JsonProperty("asset_file_name") String assetFileName, @JsonProperty("asset_content_type") String assetContentType,
        @JsonProperty("asset_file_size") String assetFileSize, @JsonProperty("asset_url") String assetUrl, String url,
        String description, @JsonProperty("created_at") String createdAt) {

    /** Each is wrapped. */
    record Wrapped(@JsonProperty("match_attachment") AttachmentJson attachment) {
    }

    /**
     * Reads an answer.
     *
     * @throws JsonProcessingException when it is no list of attachments
     */
    static List<Attachment> read(String body, long matchId) throws JsonProcessingException {
        return Arrays.stream(Json.read(body, Wrapped[].class)).filter(Objects::nonNull).map(Wrapped::attachment)
                .filter(attachment -> attachment != null && attachment.id() != null)
                .map(attachment -> attachment.of(matchId)).toList();
    }

    private Attachment of(long matchId) {
        String original = textOrNull(originalFileName);
        return new Attachment(id, matchId, original == null ? textOrNull(assetFileName) : original,
                textOrNull(assetContentType), size(), withScheme(textOrNull(assetUrl)), textOrNull(url),
                textOrNull(description), created());
    }

    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Long size() {
        return assetFileSize == null || !assetFileSize.matches("\\d{1,18}") ? null : Long.valueOf(assetFileSize);
    }

    private static String withScheme(String address) {
        return address != null && address.startsWith("//") ? "https:" + address : address;
    }

    private Instant created() {
        try {
            return createdAt == null ? null : OffsetDateTime.parse(createdAt).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

package prospector.source.challonge;

import java.time.Instant;

/**
 * Something attached to a match, as Challonge describes it: an uploaded file, a link, or only a description.
 *
 * @param id Challonge attachment id
 * @param matchId Challonge match id
 * @param fileName original_file_name, else asset_file_name; null: no file
 * @param contentType asset_content_type, as the uploader's browser said; null: no file
 * @param sizeBytes asset_file_size; null: no file
 * @param fileUrl asset_url, always with a scheme; null: no file
 * @param link url; null: no link
 * @param description what the uploader wrote; null: nothing
 * @param createdAt null: not stated
 */
public record Attachment(long id, long matchId, String fileName, String contentType, Long sizeBytes, String fileUrl,
        String link,
        String description, Instant createdAt) {
}

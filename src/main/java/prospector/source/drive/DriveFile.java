package prospector.source.drive;

import java.time.Instant;

/**
 * A file in Google Drive.
 *
 * @param sizeBytes null: a Google document, which has no size
 * @param md5 of the content, hexadecimal; null: a Google document
 * @param modifiedAt null: not stated
 */
public record DriveFile(String id, String name, Long sizeBytes, String md5, String mimeType, Instant modifiedAt) {
}

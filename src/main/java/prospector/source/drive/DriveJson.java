package prospector.source.drive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;

import prospector.source.Json;

/** What Google Drive answers, in its own words; sizes are texts there. */
final class DriveJson {
    private DriveJson() {
    }

    /** A page of a listing. */
    record Page(String nextPageToken, List<File> files) {
        Page {
            files = files == null ? null : files.stream().filter(Objects::nonNull).toList();
        }
    }

    /** A file of a listing. */
    record File(String id, String name, String size, String md5Checksum, String mimeType, String modifiedTime) {
        DriveFile toFile() {
            return new DriveFile(id, name, number(size), md5Checksum, mimeType, time(modifiedTime));
        }

        boolean isUsable() {
            return id != null && DriveLinks.isId(id) && name != null;
        }
    }

    private static Long number(String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static Page page(String body) throws JsonProcessingException {
        return Json.read(body, Page.class);
    }

    static File file(String body) throws JsonProcessingException {
        return Json.read(body, File.class);
    }
}

package prospector.ingest.download;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

import prospector.source.SourceName;
import prospector.source.drive.DriveFile;

/**
 * A file of a service that may be a save.
 *
 * @param key {@code challonge:<attachment id>} or {@code drive:<file id>}
 * @param matchId null: no match known
 * @param name as the service calls it; null: it has none
 * @param note about the match that could not be found; null: nothing to say
 */
record Candidate(String key, SourceName source, Long matchId, String name, Content content, Note note) {

    /** Where the content is. */
    record Address(URI uri, Map<String, String> headers) {
        Address {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * What the service says about the content.
     *
     * @param sizeBytes null: not stated
     * @param type content type as the uploader's browser said; null: not stated
     * @param md5 hexadecimal; null: not stated
     * @param modifiedAt null: not stated
     */
    record Content(Address address, Long sizeBytes, String type, String md5, Instant modifiedAt) {
    }

    /** A reason in one word and in words with the remedy. */
    record Note(String reason, String detail) {
    }

    static String keyOfAttachment(long id) {
        return "challonge:" + id;
    }

    static String keyOfDriveFile(String id) {
        return "drive:" + id;
    }

    static Candidate of(DriveFile file, Long matchId, Address address, Note note) {
        return new Candidate(keyOfDriveFile(file.id()), SourceName.DRIVE, matchId, file.name(),
                new Content(address, file.sizeBytes(), file.mimeType(), file.md5(), file.modifiedAt()), note);
    }

    /** The part of the key that tells apart files of one name. */
    String id() {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Whether its name says that it is a save; a file without a name says nothing else. */
    boolean claimsToBeASave() {
        return name == null || SaveNames.isOfASave(name);
    }
}

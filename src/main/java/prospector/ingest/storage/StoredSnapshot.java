package prospector.ingest.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import prospector.warehouse.SnapshotFile;

/**
 * The content of the object {@code CURRENT}: which snapshot everybody serves. It is put last, so what it names is complete.
 *
 * @param id of the snapshot
 * @param games how many it holds
 * @param summary of it, for a rehearsal; null: none was made
 * @param rolledBackFrom the newest snapshot that it replaces although that one is newer; null: it was no rollback
 */
record StoredSnapshot(String id, long sizeBytes, String sha256, int schemaVersion, long games, Instant built,
        JsonNode summary, String rolledBackFrom) {
    static final String DIRECTORY = "snapshots/";
    static final String CURRENT = DIRECTORY + "CURRENT";
    static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Empty: it is none that a publisher wrote. */
    static Optional<StoredSnapshot> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, StoredSnapshot.class)).filter(StoredSnapshot::isWhole);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return id != null && ID.matcher(id).matches() && sha256 != null && DIGEST.matcher(sha256).matches() && sizeBytes > 0;
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record is always JSON", e);
        }
    }

    /** Where the file is. */
    String key() {
        return key(id);
    }

    static String key(String id) {
        return DIRECTORY + SnapshotFile.fileName(id);
    }

    /** Whether it is to be served where another one is current: because it is newer, or because that one was rolled back. */
    boolean standsOver(String other) {
        return !id.equals(other)
                && (id.compareTo(other) > 0 || (rolledBackFrom != null && other.compareTo(rolledBackFrom) <= 0));
    }

    StoredSnapshot after(String newer) {
        return new StoredSnapshot(id, sizeBytes, sha256, schemaVersion, games, built, summary, newer);
    }
}

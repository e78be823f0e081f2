package prospector.ingest.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.logging.Log;
import prospector.source.Json;
import prospector.source.SourceConfig;

/** The report of the last sync, {@code sources/sync.json}, whichever process ran it. */
@ApplicationScoped
public class SyncFile {
    private static final String NAME = "sync.json";
    private static final String LAST_SUCCESS = "lastSuccess";
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;
    private volatile Kept kept = new Kept(null, Optional.empty(), Optional.empty());

    @Inject
    SyncFile(SourceConfig config) {
        this(config.directory());
    }

    /** @param sources directory of the last good answers */
    SyncFile(Path sources) {
        this.file = sources.resolve(NAME);
    }

    /**
     * What the file says.
     *
     * @param key identity of the file that was read; null: there was none
     * @param lastSuccess end of the last sync in which no step failed
     */
    private record Kept(String key, Optional<SyncReport> report, Optional<Instant> lastSuccess) {
    }

    /** Where it lies, beside the lock of a sync. */
    Path directory() {
        return file.getParent();
    }

    /** The last finished sync; empty: none ever, or the file is broken, which is logged once. */
    Optional<SyncReport> report() {
        return read().report();
    }

    /** When the last sync without a failed step ended. */
    Optional<Instant> lastSuccess() {
        return read().lastSuccess();
    }

    /** Replaces the report. */
    void write(SyncReport report) {
        Optional<Instant> success = report.problems().isEmpty() ? Optional.of(report.finished()) : lastSuccess();
        ObjectNode tree = JSON.valueToTree(report);
        success.ifPresent(at -> tree.put(LAST_SUCCESS, at.toString()));
        try {
            Json.replace(file, JSON, tree);
        } catch (IOException e) {
            throw new UncheckedIOException("The report of the sync could not be written to " + file, e);
        }
    }

    /** Metrics and pages ask often, the file changes seldom. */
    private Kept read() {
        String key = key();
        Kept known = kept;
        if (!Objects.equals(key, known.key())) {
            known = key == null ? new Kept(null, Optional.empty(), Optional.empty()) : parse(key);
            kept = known;
        }
        return known;
    }

    /** A file put in place by a rename is another file, even within the resolution of its time. */
    private String key() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept parse(String key) {
        try {
            JsonNode tree = JSON.readTree(file.toFile());
            if (!tree.isObject()) {
                throw new IOException("No object");
            }
            String success = tree.path(LAST_SUCCESS).asText(null);
            return new Kept(key, Optional.of(JSON.treeToValue(tree, SyncReport.class)),
                    Optional.ofNullable(success).map(Instant::parse));
        } catch (IOException | DateTimeParseException e) {
            Log.warnf("The report of the last sync was not used: %s is broken. The next sync replaces it.", file);
            return new Kept(key, Optional.empty(), Optional.empty());
        }
    }
}

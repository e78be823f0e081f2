package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.logging.Log;
import prospector.source.Json;

/** The figures of the last import, {@code import.json} in the data root, whichever process ran it. */
final class ImportFile {
    private static final String NAME = "import.json";
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;
    private volatile Known known = new Known("", Optional.empty());

    ImportFile(Path data) {
        this.file = data.resolve(NAME);
    }

    /**
     * The content.
     *
     * @param lastSuccess end of the last import after which the snapshot said what the saves say; null: there was none
     */
    record Kept(ImportRun last, Instant lastSuccess) {
    }

    private record Known(String key, Optional<Kept> content) {
    }

    /** Empty: there was no import yet, or the file is broken, which is logged once. Metrics ask often, it changes seldom. */
    Optional<Kept> read() {
        String key = key();
        Known before = known;
        if (!key.equals(before.key())) {
            before = new Known(key, key.isEmpty() ? Optional.empty() : parse());
            known = before;
        }
        return before.content();
    }

    /** A file put in place by a rename is another file, even within the resolution of its time. */
    private String key() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException e) {
            return "";
        }
    }

    private Optional<Kept> parse() {
        try {
            Kept kept = JSON.readValue(file.toFile(), Kept.class);
            if (kept != null && kept.last() != null && kept.last().outcome() != null && kept.last().refused() != null
                    && kept.last().begun() != null && kept.last().finished() != null) {
                return Optional.of(kept);
            }
            Log.warnf("The figures of the last import were not used: %s is incomplete. The next import replaces it.", file);
        } catch (IOException e) {
            Log.warnf("The figures of the last import were not used: %s is broken. The next import replaces it.", file);
        }
        return Optional.empty();
    }

    void write(Kept kept) {
        try {
            Json.replace(file, JSON, kept);
        } catch (IOException e) {
            throw new UncheckedIOException("The figures of the import could not be written to " + file, e);
        }
    }
}

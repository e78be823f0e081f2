package prospector.ingest.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import prospector.ingest.StorageResult;
import prospector.source.Json;
import prospector.source.SourceConfig;

/** How publishing to object storage went last, {@code sources/storage.json}, whichever process did it. */
@ApplicationScoped
public class StorageFile {
    private static final String NAME = "storage.json";

    private final Path file;
    private final Clock clock;

    StorageFile(SourceConfig config, Clock clock) {
        this.file = config.directory().resolve(NAME);
        this.clock = clock;
    }

    /**
     * What the file says.
     *
     * @param snapshot that was to be put there
     * @param lastTry when
     * @param lastSuccess when the storage last had what is published here, or something newer; null: never
     * @param failures in a row since then
     * @param problem why the last try failed; null: it did not
     */
    public record Kept(String snapshot, Instant lastTry, Instant lastSuccess, int failures, String problem) {
    }

    /** Empty: nothing was ever published from here, or the file is broken. */
    public Optional<Kept> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(StoredSnapshot.JSON.readValue(file.toFile(), Kept.class));
        } catch (IOException e) {
            Log.debugf("The file %s is broken; the next publication replaces it", file);
            return Optional.empty();
        }
    }

    void write(StorageResult result, String snapshot) {
        Instant now = clock.instant();
        Optional<Kept> before = read();
        boolean good = !result.isProblem();
        Kept next = new Kept(snapshot, now, good ? now : before.map(Kept::lastSuccess).orElse(null),
                good ? 0 : before.map(Kept::failures).orElse(0) + 1, good ? null : result.text());
        try {
            Json.replace(file, StoredSnapshot.JSON, next);
        } catch (IOException e) {
            throw new UncheckedIOException("How publishing went could not be written to " + file, e);
        }
    }
}

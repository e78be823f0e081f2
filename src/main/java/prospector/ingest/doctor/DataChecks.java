package prospector.ingest.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import prospector.ingest.IngestConfig;
import prospector.source.SourceConfig;
import prospector.warehouse.SnapshotConfig;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;

/** Directories (a file is really written), disk, the current snapshot, the corrections. */
@ApplicationScoped
public class DataChecks {
    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 500 * MEGABYTE;
    private static final long TOO_LITTLE = 50 * MEGABYTE;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IngestConfig config;
    private final SourceConfig sources;
    private final SnapshotConfig kept;
    private final Snapshots snapshots;

    DataChecks(IngestConfig config, SourceConfig sources, SnapshotConfig kept, Snapshots snapshots) {
        this.config = config;
        this.sources = sources;
        this.kept = kept;
        this.snapshots = snapshots;
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.add(writable("data directory", config.data()));
        checks.add(writable("saves directory", config.saves()));
        checks.add(writable("sources directory", sources.directory()));
        checks.add(writable("snapshots directory", kept.directory()));
        checks.add(disk());
        checks.add(snapshot());
        checks.addAll(overrides());
        return checks;
    }

    private static Check writable(String name, Path directory) {
        Path existing = existing(directory);
        if (!Files.isDirectory(existing)) {
            return Check.fail(name, existing + " is no directory.", "Move it away or configure another directory.");
        }
        Path probe = existing.resolve(".doctor-" + UUID.randomUUID());
        try {
            Files.write(probe, new byte[] { 1 });
            Files.delete(probe);
            return Check.ok(name, directory + (existing.equals(directory.toAbsolutePath()) ? " is writable."
                    : " does not exist yet and can be made."));
        } catch (IOException e) {
            return Check.fail(name, "Nothing can be written to " + existing + " (" + e.getClass().getSimpleName() + ").",
                    "Give user " + System.getProperty("user.name") + " the right to write there, or make room.");
        }
    }

    /** The directory, or what is there of the way to it. */
    private static Path existing(Path directory) {
        Path path = directory.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(existing(config.data())).getUsableSpace();
            String message = String.format("%,d MB are free for %s.", free / MEGABYTE, config.data());
            String remedy = "Make room: prospector snapshot prune, or fewer PROSPECTOR_SNAPSHOTS_KEPT, or a larger volume.";
            return free < TOO_LITTLE ? Check.fail("disk", message, remedy)
                    : free < LITTLE ? Check.warn("disk", message, remedy) : Check.ok("disk", message);
        } catch (IOException e) {
            return Check.warn("disk", "Nobody says how much is free for " + config.data() + ".", "Look at the volume.");
        }
    }

    private Check snapshot() {
        Optional<String> trouble = snapshots.currentTrouble();
        Optional<SnapshotFile> current = snapshots.current();
        if (trouble.isPresent()) {
            return Check.fail("snapshot", trouble.get() + ".", "prospector snapshot verify, then snapshot rollback ID.");
        }
        return current.map(file -> Check.ok("snapshot", String.format("%s is current, %,d bytes, %d kept.", file.id(),
                file.sizeBytes(), snapshots.all().size())))
                .orElseGet(() -> Check.warn("snapshot", "Nothing is published yet.", "prospector sync publishes."));
    }

    private List<Check> overrides() {
        if (!Files.isDirectory(sources.overrides())) {
            return List.of(Check.ok("overrides", "There are none."));
        }
        try (Stream<Path> files = Files.list(sources.overrides())) {
            List<Check> checks = files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted()
                    .map(DataChecks::override).toList();
            return checks.isEmpty() ? List.of(Check.ok("overrides", "There are none.")) : checks;
        } catch (IOException | UncheckedIOException e) {
            return List.of(Check.fail("overrides", sources.overrides() + " cannot be read.", "Look at its rights."));
        }
    }

    private static Check override(Path file) {
        String name = "overrides/" + file.getFileName();
        try {
            JSON.readTree(file.toFile());
            return Check.ok(name, "It can be read; prospector validate says how its entries were used.");
        } catch (JsonProcessingException e) {
            return Check.fail(name, "It is no JSON: line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                    + ", " + e.getOriginalMessage(), "Correct that line; the file is not used before.");
        } catch (IOException e) {
            return Check.fail(name, "It cannot be read.", "Look at its rights.");
        }
    }
}

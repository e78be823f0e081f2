package prospector.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** The directory of published snapshots; {@code CURRENT} names the live one. Publishing is one atomic rename. */
@ApplicationScoped
public class Snapshots {
    private static final String CURRENT = "CURRENT";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int HASH_LENGTH = 8;

    private final SnapshotConfig config;
    private final Clock clock;

    Snapshots(SnapshotConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The snapshot that {@code CURRENT} names; empty when nothing is published or the file it names is gone. */
    public Optional<SnapshotFile> current() {
        Path pointer = config.directory().resolve(CURRENT);
        try {
            String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
            return all().stream().filter(snapshot -> snapshot.path().getFileName().toString().equals(name)).findFirst();
        } catch (java.nio.file.NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All published snapshots, newest first. */
    public List<SnapshotFile> all() {
        if (!Files.isDirectory(config.directory())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(config.directory())) {
            return files.filter(SnapshotFile::isSnapshot)
                    .map(path -> new SnapshotFile(SnapshotFile.idOf(path), path, path.toFile().length()))
                    .sorted(Comparator.comparing(SnapshotFile::id).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a new snapshot under a temporary name in the same directory. */
    public SnapshotBuild build() {
        try {
            Files.createDirectories(config.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SnapshotBuild.start(this, config, config.directory().resolve(".building-" + UUID.randomUUID()));
    }

    /** Gives a finished, closed file its final name and makes it current. */
    SnapshotFile publish(Path finished, String fingerprint) {
        try {
            Path target = freeName(fingerprint);
            sync(finished);
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
            SnapshotFile snapshot = new SnapshotFile(SnapshotFile.idOf(target), target, Files.size(target));
            makeCurrent(snapshot);
            return snapshot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points {@code CURRENT} at this snapshot; servers follow within seconds. */
    public void makeCurrent(SnapshotFile snapshot) {
        Path directory = config.directory();
        Path next = directory.resolve(".CURRENT-" + UUID.randomUUID());
        try {
            Files.writeString(next, snapshot.path().getFileName() + "\n", StandardCharsets.UTF_8);
            sync(next);
            Files.move(next, directory.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes published snapshots beyond the number to keep, never the current one. Returns what was deleted. */
    public List<SnapshotFile> prune() {
        Optional<SnapshotFile> current = current();
        List<SnapshotFile> surplus = all().stream().skip(config.kept()).filter(old -> !current.equals(Optional.of(old)))
                .toList();
        for (SnapshotFile old : surplus) {
            try {
                Files.deleteIfExists(old.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return surplus;
    }

    private Path freeName(String fingerprint) {
        String hash = fingerprint.substring(0, HASH_LENGTH);
        return Stream.iterate(clock.instant(), time -> time.plusSeconds(1))
                .map(time -> config.directory().resolve(SnapshotFile.fileName(STAMP.format(time) + "-" + hash)))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

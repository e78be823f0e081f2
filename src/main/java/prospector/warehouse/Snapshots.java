package prospector.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** The directory of published snapshots; {@code CURRENT} names the live one. Publishing is one atomic rename. */
@ApplicationScoped
public class Snapshots {
    private static final String CURRENT = "CURRENT";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("prospector-[0-9A-Za-z-]+[.]duckdb");
    private static final int LONGEST_NAME = 1024;
    private static final int HASH_LENGTH = 8;

    private final SnapshotConfig config;
    private final Clock clock;

    Snapshots(SnapshotConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * What {@code CURRENT} says.
     *
     * @param snapshot the file it names; empty when it names none that is there
     * @param trouble why there is none; empty when nothing was ever published
     */
    record Pointer(Optional<SnapshotFile> snapshot, Optional<String> trouble) {
        static Pointer broken(String trouble) {
            return new Pointer(Optional.empty(), Optional.of(trouble));
        }
    }

    /** The snapshot that {@code CURRENT} names; empty when nothing is published or the file it names is gone. */
    public Optional<SnapshotFile> current() {
        return pointer().snapshot();
    }

    /** What is wrong with {@code CURRENT} itself; empty when it names a file that is there, or nothing was ever published. */
    public Optional<String> currentTrouble() {
        return pointer().trouble();
    }

    Pointer pointer() {
        try (InputStream in = Files.newInputStream(config.directory().resolve(CURRENT))) {
            String name = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8).strip();
            if (!NAME.matcher(name).matches()) {
                return Pointer.broken("CURRENT holds no name of a snapshot");
            }
            Optional<SnapshotFile> named = all().stream()
                    .filter(snapshot -> snapshot.path().getFileName().toString().equals(name)).findFirst();
            return named.isPresent() ? new Pointer(named, Optional.empty())
                    : Pointer.broken("CURRENT names " + name + ", which is not there");
        } catch (NoSuchFileException e) {
            return all().isEmpty() ? new Pointer(Optional.empty(), Optional.empty())
                    : Pointer.broken("CURRENT is missing");
        } catch (IOException e) {
            return Pointer.broken("CURRENT cannot be read: " + e);
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

    /**
     * Starts a new snapshot under a temporary name in the same directory, and removes what dead processes left there. The
     * caller holds the import lock.
     */
    public SnapshotBuild build() {
        try {
            Files.createDirectories(config.directory());
            TemporaryFiles.removeLeftovers(config.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SnapshotBuild.start(this, config, config.directory().resolve(TemporaryFiles.buildName(UUID.randomUUID())));
    }

    /** Gives a finished, closed file its final name and makes it current. */
    SnapshotFile publish(Path finished, String fingerprint) {
        return publishAs(finished, freeName(fingerprint));
    }

    /**
     * Publishes a snapshot that was built elsewhere, under the name it has there, after a look at all of it. The caller holds
     * the import lock.
     *
     * @param fetch writes the file, and checks that it is what was published
     * @throws WarehouseException when it cannot be served
     */
    public SnapshotFile adopt(String id, Consumer<Path> fetch) {
        Optional<SnapshotFile> known = all().stream().filter(snapshot -> snapshot.id().equals(id)).findFirst();
        if (known.isPresent() && SnapshotCheck.trouble(known.get()).isEmpty()) {
            makeCurrent(known.get());
            return known.get();
        }
        Path arriving = config.directory().resolve(TemporaryFiles.buildName(UUID.randomUUID()));
        try {
            Files.createDirectories(config.directory());
            TemporaryFiles.removeLeftovers(config.directory());
            try {
                fetch.accept(arriving);
                SnapshotCheck.trouble(new SnapshotFile(id, arriving, Files.size(arriving))).ifPresent(trouble -> {
                    throw new WarehouseException("Snapshot " + id + " cannot be served: " + trouble);
                });
                return publishAs(arriving, config.directory().resolve(SnapshotFile.fileName(id)));
            } finally {
                TemporaryFiles.delete(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SnapshotFile publishAs(Path finished, Path target) {
        try {
            sync(finished);
            writeChecksum(finished, target);
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
            sync(config.directory());
            SnapshotFile snapshot = new SnapshotFile(SnapshotFile.idOf(target), target, Files.size(target));
            makeCurrent(snapshot);
            return snapshot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the snapshot itself: so there is never one without. */
    private static void writeChecksum(Path finished, Path target) throws IOException {
        Path checksum = Checksum.beside(target);
        Files.writeString(checksum, Checksum.text(finished, target.getFileName().toString()), StandardCharsets.UTF_8);
        sync(checksum);
    }

    /** Points {@code CURRENT} at this snapshot; servers follow within seconds. */
    public void makeCurrent(SnapshotFile snapshot) {
        Path directory = config.directory();
        Path next = directory.resolve(TemporaryFiles.pointerName(UUID.randomUUID()));
        try {
            Files.writeString(next, snapshot.path().getFileName() + "\n", StandardCharsets.UTF_8);
            sync(next);
            Files.move(next, directory.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes an older snapshot current again, after a look at all of it. The caller holds the import lock.
     *
     * @param id of the snapshot; empty: the newest one that is older than the current one
     * @throws WarehouseException when there is no such snapshot, or when it cannot be served
     */
    public SnapshotFile rollback(Optional<String> id) {
        SnapshotFile target = id.isPresent() ? find(id.get()) : beforeCurrent();
        Optional<String> trouble = SnapshotCheck.trouble(target);
        if (trouble.isPresent()) {
            throw new WarehouseException("Snapshot " + target.id() + " cannot be served: " + trouble.get());
        }
        makeCurrent(target);
        return target;
    }

    private SnapshotFile find(String id) {
        return all().stream().filter(snapshot -> snapshot.id().equals(id)).findFirst()
                .orElseThrow(() -> new WarehouseException("There is no snapshot " + id + "; see: snapshot list"));
    }

    private SnapshotFile beforeCurrent() {
        SnapshotFile current = current().orElseThrow(
                () -> new WarehouseException("There is no current snapshot to go back from; name the one you want"));
        return all().stream().filter(snapshot -> snapshot.id().compareTo(current.id()) < 0).findFirst()
                .orElseThrow(() -> new WarehouseException("There is no snapshot older than the current one, " + current.id()));
    }

    /**
     * What a snapshot says of itself.
     *
     * @throws WarehouseException when it cannot be read
     */
    public SnapshotFacts facts(SnapshotFile snapshot) {
        return SnapshotCheck.facts(snapshot.path());
    }

    /** Why this program cannot serve snapshots of a schema version, if so. */
    public static Optional<String> objection(int schemaVersion) {
        return SnapshotCheck.versionTrouble(schemaVersion);
    }

    /** How many are kept for a rollback. */
    public int kept() {
        return config.kept();
    }

    /** Why this snapshot cannot be served, if so. Reads the whole file. */
    public Optional<String> verify(SnapshotFile snapshot) {
        return SnapshotCheck.trouble(snapshot);
    }

    /**
     * Deletes published snapshots beyond the number to keep, never the current one. A server that still reads one is not
     * disturbed. The caller holds the import lock. Returns what was deleted.
     */
    public List<SnapshotFile> prune() {
        Optional<SnapshotFile> current = current();
        List<SnapshotFile> surplus = all().stream().skip(config.kept()).filter(old -> !current.equals(Optional.of(old)))
                .toList();
        for (SnapshotFile old : surplus) {
            try {
                Files.deleteIfExists(old.path());
                Files.deleteIfExists(Checksum.beside(old.path()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return surplus;
    }

    /** Later than all others even within a second, or when the clock was set back: the order of names is the order of time. */
    private Path freeName(String fingerprint) {
        Instant now = clock.instant();
        Instant free = all().stream().flatMap(snapshot -> time(snapshot).stream()).max(Comparator.naturalOrder())
                .map(newest -> newest.plusSeconds(1)).filter(next -> next.isAfter(now)).orElse(now);
        return config.directory()
                .resolve(SnapshotFile.fileName(STAMP.format(free) + "-" + fingerprint.substring(0, HASH_LENGTH)));
    }

    private static Optional<Instant> time(SnapshotFile snapshot) {
        try {
            String id = snapshot.id();
            return Optional.of(Instant.from(STAMP.parse(id.substring(0, Math.max(0, id.indexOf('-'))))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

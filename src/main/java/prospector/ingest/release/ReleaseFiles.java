package prospector.ingest.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.IngestConfig;
import prospector.source.Digest;
import prospector.source.SourceConfig;

/**
 * What this server hands to the rehearsal of the next version: saves, last answers of the services and corrections. Salted
 * hashes of accounts are not among it.
 */
@ApplicationScoped
public class ReleaseFiles {
    static final String SAVES = "saves";
    static final String SOURCES = "sources";
    static final String OVERRIDES = "overrides";
    static final String DESCRIPTION = "tournament.json";
    static final String PICK_ORDER = "pick-order.csv";
    private static final List<String> ANSWERS = List.of("challonge-tournament.json", "challonge-attachments.json",
            "downloads.json", PICK_ORDER);
    /**
     * The count of requests, which must go on wherever the next sync runs; and what saves a machine to read all saves again.
     */
    private static final List<String> STORED_TOO = List.of("challonge-usage.json", "accounts.json");
    private static final int BUFFER = 1 << 16;

    private final IngestConfig ingest;
    private final SourceConfig sources;

    ReleaseFiles(IngestConfig ingest, SourceConfig sources) {
        this.ingest = ingest;
        this.sources = sources;
    }

    /** All of them, each read once for its digest. A file that vanishes meanwhile is left out. */
    public List<ReleaseFile> all() {
        return paths().flatMap(named -> file(named).stream()).toList();
    }

    /**
     * What object storage keeps, so that everything can come back from it: the same, the count of requests to Challonge and the
     * hashes of accounts.
     */
    public List<ReleaseFile> toBeStored() {
        return Stream.concat(paths(), in(SOURCES, sources.directory(), STORED_TOO::contains).stream())
                .flatMap(named -> file(named).stream()).toList();
    }

    /** Where a file of this name lies, or would lie. */
    public Path path(String name) {
        int slash = name.indexOf('/');
        String file = name.substring(slash + 1);
        return switch (name.substring(0, slash)) {
            case SAVES -> ingest.saves().resolve(file);
            case SOURCES -> sources.directory().resolve(file);
            case OVERRIDES -> sources.overrides().resolve(file);
            default -> throw new IllegalArgumentException("No file of Prospector: " + name);
        };
    }

    /** The file of just this name; empty: none is handed out under it. */
    public Optional<Path> find(String name) {
        return paths().filter(named -> named.name().equals(name)).map(Named::path).findFirst();
    }

    private record Named(String name, Path path) {
    }

    private Stream<Named> paths() {
        return Stream
                .of(in(SAVES, ingest.saves(), ReleaseFiles::mayBeNeeded), in(SOURCES, sources.directory(), ANSWERS::contains),
                        in(OVERRIDES, sources.overrides(), name -> name.endsWith(".json")))
                .flatMap(List::stream);
    }

    private static boolean mayBeNeeded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".xml") || name.equals(DESCRIPTION) || name.equals(PICK_ORDER);
    }

    private static List<Named> in(String kind, Path directory, Predicate<String> wanted) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Named> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path path : files.sorted().toList()) {
                String name = path.getFileName().toString();
                if (wanted.test(name) && ReleaseFile.isPlain(kind + "/" + name) && Files.isRegularFile(path)) {
                    found.add(new Named(kind + "/" + name, path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Optional<ReleaseFile> file(Named named) {
        byte[] buffer = new byte[BUFFER];
        try (DigestInputStream in = Digest.of(Files.newInputStream(named.path()))) {
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
            }
            return Optional.of(new ReleaseFile(named.name(), size, Digest.text(in.getMessageDigest())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

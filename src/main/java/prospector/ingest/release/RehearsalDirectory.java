package prospector.ingest.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The data root of a rehearsal: a temporary directory that the whole process works in, so that the code of an import runs as
 * it is and cannot touch what is published. Opened before the application starts; removed with all it holds at the end.
 */
public final class RehearsalDirectory implements AutoCloseable {
    private static final String MARK = ".rehearsal";

    private final Path root;
    private final Map<String, String> settings;
    private final Map<String, String> before = new HashMap<>();
    private final Thread removal;

    private RehearsalDirectory(Path root) {
        this.root = root;
        this.settings = Map.of(
                "prospector.data", root.toString(),
                "prospector.import.data", root.toString(),
                "prospector.import.saves", root.resolve(ReleaseFiles.SAVES).toString(),
                "prospector.snapshots.directory", root.resolve("snapshots").toString(),
                "prospector.sources.directory", root.resolve(ReleaseFiles.SOURCES).toString(),
                "prospector.sources.overrides", root.resolve(ReleaseFiles.OVERRIDES).toString());
        // The end of a command is the end of the process: nothing behind it runs but this.
        this.removal = new Thread(() -> remove(root), "rehearsal-removal");
    }

    /** Makes a directory and has the application, when it starts, work in it: these settings win over the environment. */
    public static RehearsalDirectory open() {
        try {
            RehearsalDirectory directory = new RehearsalDirectory(prepare(Files.createTempDirectory("prospector-release-")));
            directory.settings.forEach((name, value) -> directory.before.put(name, System.setProperty(name, value)));
            Runtime.getRuntime().addShutdownHook(directory.removal);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no temporary directory for the rehearsal", e);
        }
    }

    static Path prepare(Path root) throws IOException {
        for (String name : List.of(ReleaseFiles.SAVES, ReleaseFiles.SOURCES, ReleaseFiles.OVERRIDES)) {
            Files.createDirectories(root.resolve(name));
        }
        Files.writeString(root.resolve(MARK), "A rehearsal of prospector release; may be deleted.\n");
        return root;
    }

    static boolean isOne(Path root) {
        return Files.exists(root.resolve(MARK));
    }

    @Override
    public void close() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
        remove(root);
        Runtime.getRuntime().removeShutdownHook(removal);
    }

    private static void remove(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            return; // the engine, or the other of hook and close, was faster
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary directory of the rehearsal stays: " + root, e);
        }
    }
}

package prospector.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What processes put beside the snapshots for a while, and how the left-overs of dead ones are removed. */
final class TemporaryFiles {
    private static final String BUILDING = ".building-";
    private static final String POINTER = ".CURRENT-";
    private static final String ENGINE = ".engine-";

    private TemporaryFiles() {
    }

    static String buildName(Object id) {
        return BUILDING + id;
    }

    static String pointerName(Object id) {
        return POINTER + id;
    }

    /** Where the serving engine of this process puts what does not fit its memory. */
    static String engineName() {
        return ENGINE + ProcessHandle.current().pid();
    }

    /**
     * Removes what dead processes have left. To be called by the holder of the import lock only: then nobody else builds or
     * moves {@code CURRENT}. A directory of a serving engine stays while its process lives.
     */
    static void removeLeftovers(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path path : files.filter(TemporaryFiles::isLeftover).toList()) {
                delete(path);
            }
        }
    }

    private static boolean isLeftover(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(BUILDING) || name.startsWith(POINTER) || isOfDeadEngine(name)
                || (name.endsWith(SnapshotFile.SUFFIX + Checksum.SUFFIX) && !Files.exists(snapshotOf(path)));
    }

    private static boolean isOfDeadEngine(String name) {
        return name.matches("\\.engine-\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(ENGINE.length()))).isEmpty();
    }

    private static Path snapshotOf(Path checksum) {
        String name = checksum.getFileName().toString();
        return checksum.resolveSibling(name.substring(0, name.length() - Checksum.SUFFIX.length()));
    }

    static void delete(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            all = List.of();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}

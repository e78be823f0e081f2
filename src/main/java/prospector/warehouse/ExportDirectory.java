package prospector.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * A directory that is either a whole export or what it was before: files are written beside it and take its name at the end.
 * Closing without {@link #finish} throws them away.
 */
final class ExportDirectory implements AutoCloseable {
    private static final String MANIFEST = "export.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path target;
    private final Path work;

    private ExportDirectory(Path target, Path work) {
        this.target = target;
        this.work = work;
    }

    /** @throws ExportTargetException when there is something that is no earlier export */
    static ExportDirectory at(Path directory) {
        Path target = directory.toAbsolutePath().normalize();
        if (Files.exists(target) && !isEmptyOrExport(target)) {
            throw new ExportTargetException(directory + " holds something else than an earlier export, so nothing was written."
                    + " Name a new or an empty directory.");
        }
        try {
            Files.createDirectories(target.getParent());
            return new ExportDirectory(target, Files.createDirectory(beside(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is to be written now. */
    Path file(String name) {
        return work.resolve(name);
    }

    /** Adds the description, makes everything last, and gives the directory its name. */
    void finish(Export export) {
        try {
            JSON.writeValue(work.resolve(MANIFEST).toFile(), export);
            for (Path file : files(work)) {
                sync(file);
            }
            sync(work);
            if (Files.exists(target)) {
                Path old = beside(target);
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
                Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
                delete(old);
            } else {
                Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
            }
            sync(target.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
    }

    /** Only files that an export names may be replaced by another: nobody's own files are ever deleted. */
    private static boolean isEmptyOrExport(Path target) {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try {
            Set<String> there = files(target).stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            return there.isEmpty() || (there.remove(MANIFEST) && known(target).containsAll(there));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> known(Path target) throws IOException {
        try {
            return JSON.readValue(target.resolve(MANIFEST).toFile(), Export.class).tables().stream()
                    .map(Export.ExportedTable::file).collect(Collectors.toSet());
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return Set.of(); // some other file of that name
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path directory) throws IOException {
        for (Path file : files(directory)) {
            Files.delete(file);
        }
        Files.delete(directory);
    }

    @Override
    public void close() {
        try {
            if (Files.exists(work)) {
                delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package prospector.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkus.logging.Log;

/**
 * The files under {@code sources/}: what the services last said and what we remember of asking them. A file is old or new,
 * never half; a broken one is set aside as {@code <name>.broken} and counts as absent.
 */
@ApplicationScoped
public class SourceFiles {
    /** Within the process; POSIX file locks keep only other processes out. */
    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    private static final String BROKEN = ".broken";

    private final Path directory;

    @Inject
    SourceFiles(SourceConfig config) {
        this(config.directory());
    }

    private SourceFiles(Path directory) {
        this.directory = directory;
    }

    /** Files of the same kind in another directory. */
    public static SourceFiles in(Path directory) {
        return new SourceFiles(directory);
    }

    /** Where the file of this name lies, or would lie. */
    public Path path(String name) {
        return directory.resolve(name);
    }

    /** The file as a value; empty: it is absent or broken. */
    public <T> Optional<T> read(String name, Class<T> type) {
        try {
            Optional<String> text = text(name);
            return text.isEmpty() ? Optional.empty() : Optional.of(Json.read(text.get(), type));
        } catch (IOException e) {
            setAside(name, e);
            return Optional.empty();
        }
    }

    /** The file as it is; empty: it is absent, or no UTF-8 text. */
    public Optional<String> readText(String name) {
        try {
            return text(name);
        } catch (IOException e) {
            setAside(name, e);
            return Optional.empty();
        }
    }

    private Optional<String> text(String name) throws IOException {
        try {
            return Optional.of(Files.readString(path(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void setAside(String name, IOException reason) {
        Path aside = path(name + BROKEN);
        try {
            Files.move(path(name), aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Log.warnf("%s is broken and counts as absent: %s. It is kept as %s.", path(name), words(reason), aside);
        } catch (IOException e) {
            Log.warnf("%s is broken and counts as absent: %s. It could not be set aside: %s", path(name), words(reason), e);
        }
    }

    private static String words(IOException reason) {
        if (reason instanceof CharacterCodingException) {
            return "it is no UTF-8 text";
        }
        if (reason instanceof JsonProcessingException json) {
            return "it is not the JSON that belongs there (" + json.getOriginalMessage().lines().findFirst().orElse("") + ")";
        }
        return reason.toString();
    }

    /**
     * The file as a value; a broken one is replaced by another value, so that it is at no time absent. To be called within
     * {@link #locked}.
     *
     * @param instead what a broken file is replaced by
     * @return empty: it is absent
     * @throws SourceException when the disk does not take the other value
     */
    public <T> Optional<T> readOrReplace(String name, Class<T> type, Supplier<T> instead) {
        try {
            Optional<String> text = text(name);
            return text.isEmpty() ? Optional.empty() : Optional.of(Json.read(text.get(), type));
        } catch (IOException e) {
            copyAside(name, e);
            T other = instead.get();
            write(name, other);
            return Optional.of(other);
        }
    }

    private void copyAside(String name, IOException reason) {
        Path aside = path(name + BROKEN);
        try {
            Files.copy(path(name), aside, StandardCopyOption.REPLACE_EXISTING);
            Log.warnf("%s is broken and begun anew: %s. It is kept as %s.", path(name), words(reason), aside);
        } catch (IOException e) {
            Log.warnf("%s is broken and begun anew: %s. It could not be set aside: %s", path(name), words(reason), e);
        }
    }

    /**
     * Replaces the file by a value as JSON.
     *
     * @throws SourceException when the disk does not take it
     */
    public void write(String name, Object value) {
        try {
            writeText(name, Json.write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for " + name + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Replaces the file by a text.
     *
     * @throws SourceException when the disk does not take it
     */
    public void writeText(String name, String text) {
        Path work = path("." + name + "-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(work, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(work, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(work);
            throw failed(name, e);
        }
    }

    private static void remove(Path work) {
        try {
            Files.deleteIfExists(work);
        } catch (IOException e) {
            Log.warnf("%s is left over and could not be removed: %s", work, e);
        }
    }

    /**
     * Does something with a file while no other thread and no other process does so; not to be called within itself.
     *
     * @throws SourceException when the lock file {@code <name>.lock} cannot be made
     */
    public <T> T locked(String name, Supplier<T> action) {
        ONE_THREAD.lock();
        try (FileChannel channel = lockFile(name); FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("the lock is not valid");
            }
            return action.get();
        } catch (IOException e) {
            throw failed(name, e);
        } finally {
            ONE_THREAD.unlock();
        }
    }

    private FileChannel lockFile(String name) throws IOException {
        Files.createDirectories(directory);
        return FileChannel.open(path(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private SourceException failed(String name, IOException e) {
        return new SourceException(SourceException.Kind.UNEXPECTED,
                path(name) + " could not be written: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                "Check the free space of the disk and the rights of " + directory + ".");
    }
}

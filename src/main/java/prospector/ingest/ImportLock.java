package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One writer at a time in a data directory: an import, a rollback, a pruning; under a lock of its own, a download or a sync.
 * The operating system holds the lock, so a
 * process that dies lets go of it; the file tells who holds it.
 */
public final class ImportLock implements AutoCloseable {
    /** Held by a download, and by a sync from its beginning to its end. */
    public static final String SYNC = "sync.lock";
    private static final String NAME = "import.lock";
    /**
     * The locks of this process. POSIX drops a lock as soon as the process closes any descriptor of the file, so a second
     * attempt from within must not even open it; and that is true of the process, not of one object.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private ImportLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param data root of the data directory
     * @param now when
     * @param command what it is taken for, as the operator would type it
     * @throws ImportLockedException when somebody else holds it; the message names process, time and command
     */
    public static ImportLock acquire(Path data, Instant now, String command) {
        return acquire(data, NAME, now, command);
    }

    /**
     * Takes a lock of another name, such as {@link #SYNC}.
     *
     * @param directory where the file of the lock lies
     * @param name of that file
     * @throws ImportLockedException when somebody else holds it
     */
    public static ImportLock acquire(Path directory, String name, Instant now, String command) {
        Path file = directory.resolve(name).toAbsolutePath().normalize();
        String holder = "process " + ProcessHandle.current().pid() + " since " + now + ", command " + command;
        String other = HELD.putIfAbsent(file, holder);
        if (other != null) {
            throw new ImportLockedException(file, other);
        }
        boolean taken = false;
        try {
            ImportLock lock = take(file, holder);
            taken = true;
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static ImportLock take(Path file, String holder) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            String other = Files.readString(file, StandardCharsets.UTF_8).strip();
            channel.close();
            throw new ImportLockedException(file, other);
        }
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
            return new ImportLock(file, channel, lock);
        } catch (IOException e) {
            channel.close(); // else this process would hold it for good, for want of a few bytes
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this process, past this class
        }
    }

    @Override
    public void close() {
        HELD.remove(file);
        try (channel; lock) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

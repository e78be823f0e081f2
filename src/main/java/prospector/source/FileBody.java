package prospector.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import prospector.source.SourceException.Kind;

/** Writes content to a file, once its first bytes have been accepted, and hashes it on the way. */
final class FileBody implements Body, AutoCloseable {
    private static final int FIRST_BYTES = 512;

    private final Path target;
    private final long limitBytes;
    private final Fetcher.FirstBytes check;
    private final OutputStream file;
    private final MessageDigest digest = Digest.sha256();
    private final ByteBuffer first = ByteBuffer.allocate(FIRST_BYTES);
    private boolean judged;
    private boolean accepted;
    private long sizeBytes;

    FileBody(Path target, long limitBytes, Fetcher.FirstBytes check) {
        this.target = target;
        this.limitBytes = limitBytes;
        this.check = check;
        try {
            this.file = Files.newOutputStream(target);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    private static SourceException notWritten(Path target, IOException e) {
        return new SourceException(Kind.UNEXPECTED,
                target + " could not be written: " + e.getClass().getSimpleName() + " " + e.getMessage() + ".",
                "Check the free space of the disk and the rights of " + target.getParent() + ".");
    }

    @Override
    public boolean take(ByteBuffer piece) {
        while (!judged && piece.hasRemaining()) {
            first.put(piece.get());
            if (!first.hasRemaining() && !judge()) {
                return false;
            }
        }
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        write(bytes);
        return true;
    }

    private boolean judge() {
        judged = true;
        byte[] bytes = new byte[first.position()];
        first.flip().get(bytes);
        accepted = check.accept(bytes);
        write(bytes);
        return accepted;
    }

    private void write(byte[] bytes) {
        if (sizeBytes + bytes.length > limitBytes) {
            throw new SourceException(Kind.TOO_LARGE, "The file is larger than " + limitBytes + " bytes.",
                    "Attach a save file; its size is a few megabytes at most.");
        }
        try {
            file.write(bytes);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
        digest.update(bytes);
        sizeBytes += bytes.length;
    }

    /** To be called once, when all has arrived. */
    Fetcher.Fetched finish(String contentType) {
        if (!judged) {
            judge();
        }
        close();
        return new Fetcher.Fetched(accepted, sizeBytes, Digest.text(digest), contentType);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }
}

package prospector.save;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import prospector.save.SaveFormatException.Place;

/** Counts inflated bytes over all entries of an archive and refuses at the limit; never closes the archive under it. */
final class BoundedStream extends FilterInputStream {

    private final String archive;
    private final SaveLimits limits;
    private final long archiveBytes;
    private long expanded;

    BoundedStream(InputStream in, String archive, long archiveBytes, SaveLimits limits) {
        super(in);
        this.archive = archive;
        this.archiveBytes = Math.max(1, archiveBytes);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // The XML parser must not close the archive: entries may follow.
    }

    private void count(long bytes) {
        expanded += bytes;
        if (expanded > limits.expandedBytes()) {
            throw new SaveFormatException(RefusalReason.TOO_LARGE, Place.of(archive),
                    "it expands to more than " + limits.expandedBytes() + " bytes", "Upload the save as the game wrote it");
        }
        if (expanded > SaveLimits.ratioGrace() && expanded / archiveBytes > limits.expansionRatio()) {
            throw new SaveFormatException(RefusalReason.TOO_LARGE, Place.of(archive),
                    "it expands to more than " + limits.expansionRatio() + " times its size",
                    "Upload the save as the game wrote it");
        }
    }
}

package prospector.ingest;

import java.nio.file.Path;

/** Settings for tests without a container. */
public record FixedIngestConfig(Path data, long maxFileBytes) implements IngestConfig {
    private static final long MEGABYTE = 1 << 20;

    /** Small limits, so that small files reach them. */
    FixedIngestConfig(Path data) {
        this(data, MEGABYTE);
    }

    @Override
    public Path saves() {
        return data.resolve("saves");
    }

    @Override
    public int jobs() {
        return 2;
    }

    @Override
    public long maxExpandedBytes() {
        return 2 * maxFileBytes;
    }

    @Override
    public int maxEntries() {
        return 4;
    }

    @Override
    public int maxRatio() {
        return 200;
    }

    @Override
    public int maxDepth() {
        return 64;
    }

    @Override
    public int maxTextLength() {
        return (int) MEGABYTE;
    }
}

package prospector.warehouse;

import java.nio.file.Path;

/** Settings for tests without a container. */
record FixedSnapshotConfig(Path directory) implements SnapshotConfig {
    @Override
    public int kept() {
        return 2;
    }

    @Override
    public String serveMemory() {
        return "128MB";
    }

    @Override
    public String buildMemory() {
        return "200MB";
    }

    @Override
    public long cachedRows() {
        return 1000;
    }

    @Override
    public int threads() {
        return 2;
    }
}

package prospector.warehouse;

import java.nio.file.Path;
import java.time.Duration;

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
        return "128MB";
    }

    @Override
    public long cachedRows() {
        return 1000;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public int connections() {
        return 4;
    }

    @Override
    public Duration statementTimeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration warmUp() {
        return Duration.ofSeconds(1);
    }

    @Override
    public String temporaryLimit() {
        return "64MB";
    }
}

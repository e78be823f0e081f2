package prospector.warehouse;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where snapshots are kept and how much of the machine the embedded engine may take. */
@ConfigMapping(prefix = "prospector.snapshots")
public interface SnapshotConfig {
    /** Directory of the snapshot files and of {@code CURRENT}. */
    Path directory();

    /** How many published snapshots stay for a rollback; more cost disk only. */
    @WithDefault("3")
    int kept();

    /** Memory of the engine while it serves. More makes cold pages faster, less fits smaller machines. */
    @WithDefault("128MB")
    String serveMemory();

    /** Memory of the engine while it builds a snapshot; beyond it the engine uses the disk. */
    @WithDefault("200MB")
    String buildMemory();

    /** Rows of answers remembered for each snapshot; 0 asks the engine each time, so that an edited question shows at once. */
    @WithDefault("250000")
    long cachedRows();

    /** Threads of the engine; more than the cores gain nothing. */
    @WithDefault("2")
    int threads();
}

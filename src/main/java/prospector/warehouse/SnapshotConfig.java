package prospector.warehouse;

import java.nio.file.Path;
import java.time.Duration;

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
    @WithDefault("128MB")
    String buildMemory();

    /** Rows of answers remembered for each snapshot; 0 asks the engine each time, so that an edited question shows at once. */
    @WithDefault("250000")
    long cachedRows();

    /**
     * Threads of the engine for each question and for a build. Questions run beside each other anyway; a second thread for one
     * of them costs twice the processor time and more memory.
     */
    @WithDefault("1")
    int threads();

    /** Connections to the engine; 0: two for each core, at least four. More let more slow questions run at the same time. */
    @WithDefault("0")
    int connections();

    /** A question that runs longer is interrupted and its page answers 503, so that one page cannot stop the others. */
    @WithDefault("10S")
    Duration statementTimeout();

    /**
     * How long a new snapshot may be asked the usual questions before visitors get it; longer delays what is new. What is not
     * asked by then is asked beside them. 0 asks nothing before visitors do.
     */
    @WithDefault("3S")
    Duration warmUp();

    /** Disk that the serving engine may use, beside the snapshots, for what does not fit its memory. */
    @WithDefault("1GB")
    String temporaryLimit();
}

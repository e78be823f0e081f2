package prospector.ingest.sync;

import io.smallrye.config.ConfigMapping;

/** When the server syncs by itself. */
@ConfigMapping(prefix = "prospector.sync")
public interface SyncConfig {
    /** In the background once the server has started. */
    boolean onStart();

    /**
     * {@code off}, or a duration such as {@code 1h} or {@code PT30M}. The server waits longer when the request budget would
     * not last.
     */
    String every();
}

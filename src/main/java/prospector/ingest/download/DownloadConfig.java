package prospector.ingest.download;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How saves are fetched. */
@ConfigMapping(prefix = "prospector.download")
public interface DownloadConfig {
    /** Files fetched at the same time: more is faster, and less polite to the services. */
    @WithDefault("3")
    int jobs();
}

package prospector.ingest.summary;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;

/** Where written summaries are kept. */
@ConfigMapping(prefix = "prospector.summaries")
public interface SummaryConfig {
    /** One file a game; deleting one hides that summary. */
    Path directory();
}

package prospector.source;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the answers of the services and the hand-written corrections are kept, and how patient we are with files. */
@ConfigMapping(prefix = "prospector.sources")
public interface SourceConfig {
    /** Last good answers, so that an import works offline. */
    Path directory();

    /** Corrections, see docs/overrides. */
    Path overrides();

    /** How long a connection may take; a dead host costs this three times. */
    @WithDefault("10S")
    Duration connectTimeout();

    /** Longest silence of a server, before its answer and within it. */
    @WithDefault("30S")
    Duration readTimeout();

    /** How long one file or answer of Google may take as a whole, so that a trickle ends too. */
    @WithDefault("5M")
    Duration fetchTimeout();

    /** Pause before a fetch is tried again, doubled the second time, with jitter. */
    @WithDefault("1S")
    Duration retryDelay();
}

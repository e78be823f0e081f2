package prospector.source.anthropic;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Access to a language model; without a key none is ever asked. */
@ConfigMapping(prefix = "prospector.anthropic")
public interface AnthropicConfig {
    /** API key; sent as a header and never printed. */
    Optional<String> key();

    /** Base address without the version path. */
    URI url();

    /** The model that writes; a larger one writes better and costs more. */
    String model();

    /** Longest answer, in tokens; one that reaches it is cut off and not taken. */
    @WithDefault("1024")
    int mostTokens();

    /** How long an answer may take: a text is written word by word. */
    @WithDefault("2M")
    Duration timeout();

    /** Pause before a question is sent again after an error of the service, doubled the second time, with jitter. */
    @WithDefault("2S")
    Duration retryDelay();

    /** How long we wait when the service says how long; when it asks for more, the run ends. */
    @WithDefault("1M")
    Duration longestWait();
}

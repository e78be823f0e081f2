package prospector.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the website is reached from outside. */
@ConfigMapping(prefix = "prospector.web")
public interface WebConfig {
    /**
     * Public address, {@code https://tournament.example}. With it pages name their full address for search engines and link
     * previews; without it a relative one, because the Host header of a request proves nothing.
     */
    Optional<URI> url();

    /**
     * Whether everybody may download the save of a match. Saves hold personal data that no page shows: e-mail addresses, chat
     * and online ids.
     */
    @WithDefault("false")
    boolean offerSaves();

    /**
     * Finished pages kept in memory, in bytes as gzip, and as many bytes of their data; 0 makes each anew, so that an edited
     * template shows.
     */
    @WithDefault("18000000")
    long rememberedBytes();

    /**
     * How much of each second may go into making pages of a new snapshot before somebody asks for them; 0: none. More makes all
     * pages fast sooner and slows visitors until then.
     */
    @WithDefault("0.25S")
    Duration aheadShare();
}

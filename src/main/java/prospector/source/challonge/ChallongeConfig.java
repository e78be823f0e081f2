package prospector.source.challonge;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Access to Challonge. */
@ConfigMapping(prefix = "prospector.challonge")
public interface ChallongeConfig {
    /** API key; sent as a header and never printed. */
    Optional<String> key();

    /** Account that the key belongs to. */
    Optional<String> user();

    /** Number or address of the tournament; with an organisation's subdomain {@code subdomain-address}. */
    Optional<String> tournamentId();

    /** Base address with the version path. */
    URI url();

    /** Requests that we allow ourselves in any 30 days; the free plan allows 500 and counts refused ones. */
    int requestBudget();

    /** How long an answer may take; one that comes later still costs a request. */
    @WithDefault("20S")
    Duration timeout();

    /** Shortest time between two requests, so that a first run over many matches is no burst. */
    @WithDefault("0.3S")
    Duration pace();

    /** Pause before a request is sent again, doubled the second time, with jitter; each repetition costs a request. */
    @WithDefault("1S")
    Duration retryDelay();

    /** How long nothing is asked after two questions in a row stayed without an answer, all their repetitions included. */
    @WithDefault("1M")
    Duration rest();

    /** How long nothing is asked after a 429 that does not say how long. */
    @WithDefault("1H")
    Duration pause();
}

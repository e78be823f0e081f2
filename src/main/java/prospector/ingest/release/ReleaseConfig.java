package prospector.ingest.release;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where {@code release} finds the version that runs, and what a rehearsal may cost. */
@ConfigMapping(prefix = "prospector.release")
public interface ReleaseConfig {
    /** The running server over the private network, {@code http://prospector.internal:8080}; none: nothing is compared. */
    Optional<URI> url();

    /** Secret that the running server and {@code release} share; a server without it keeps its files to itself. */
    Optional<String> token();

    /**
     * Requests that a rehearsal may send to Challonge when there is no running server; a deployment costs so many each time.
     */
    @WithDefault("50")
    int requests();

    /** How long the transfer from the running server may take; a platform stops a release command after some minutes. */
    @WithDefault("3M")
    Duration timeout();

    /** How much the running server may send, bytes; more than the temporary disk has room for is of no use. */
    @WithDefault("2147483648")
    long mostBytes();
}

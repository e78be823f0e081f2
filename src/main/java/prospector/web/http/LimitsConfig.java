package prospector.web.http;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask for. */
@ConfigMapping(prefix = "prospector.limits")
public interface LimitsConfig {
    /** Requests a second that a client may send all the time; 0: as many as it likes, and no other limit of these counts. */
    @WithDefault("30")
    int rate();

    /** Requests that a client may send at once after a pause; a first visit of a page with all its charts is 36. */
    @WithDefault("600")
    int burst();

    /** Requests of a client that are answered at the same time. */
    @WithDefault("64")
    int atOnce();

    /** Clients that are told apart; of those beyond, the ones not seen for the longest time start anew. */
    @WithDefault("20000")
    int clients();

    /**
     * Header in which a trusted proxy names the client: {@code Fly-Client-IP}, {@code X-Forwarded-For}, {@code Forwarded}.
     * {@code peer}: there is no proxy, and the other end of the connection is the client.
     */
    @WithDefault("peer")
    String clientHeader();

    /** How long the head of a request may take from its first bytes to its end; 0: as long as the client likes. */
    @WithDefault("10S")
    Duration requestHead();
}

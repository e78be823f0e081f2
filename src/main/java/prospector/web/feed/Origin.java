package prospector.web.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * Where a feed comes from.
 *
 * @param address of the site, without a slash at its end
 * @param title name of the tournament
 * @param built when the snapshot was built
 */
record Origin(String address, String title, Instant built) {
    /** The host as it stands in ids: those of one site never meet those of another. */
    String host() {
        return Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
    }
}

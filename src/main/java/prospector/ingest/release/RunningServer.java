package prospector.ingest.release;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The version that runs, asked over the private network for what it publishes and for its files. It is believed no further
 * than {@link ReleaseFile#isPlain()}: names, sizes and digests are checked, and so is the time that all of it takes.
 */
@ApplicationScoped
public class RunningServer {

    private final ReleaseConfig config;
    private final HostNames names;

    RunningServer(ReleaseConfig config, HostNames names) {
        this.config = config;
        this.names = names;
    }

    /**
     * Begins asking.
     *
     * @return empty: none is configured, or nobody knows its host, as before the first deployment
     * @throws ReleaseException when the settings cannot be right, or nobody can tell whether the host is known
     */
    Optional<ServerSession> begin() {
        if (config.url().isEmpty()) {
            return Optional.empty();
        }
        URI url = config.url().get();
        if (url.getHost() == null || !List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
            throw new ReleaseException("PROSPECTOR_RELEASE_URL is no address of a server.",
                    "Write it like http://prospector.internal:8080.");
        }
        return switch (names.ask(url.getHost())) {
            case YES -> Optional.of(new ServerSession(config, url, token()));
            case NO -> Optional.empty();
            case CANNOT_TELL -> throw new ReleaseException("The host " + url.getHost() + " could not be looked up.",
                    "Repeat the deployment; on the very first one leave PROSPECTOR_RELEASE_URL unset.");
        };
    }

    private String token() {
        return config.token().map(String::strip).filter(text -> text.chars().allMatch(c -> c > ' ' && c < 127))
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new ReleaseException(
                        "PROSPECTOR_RELEASE_URL is set, but PROSPECTOR_RELEASE_TOKEN is not, or it"
                                + " holds other characters than letters, digits and signs.",
                        "Set the same token for the running server and for this deployment."));
    }

    /** Why there is none, in one sentence. */
    String absence() {
        return config.url().map(url -> "Nobody knows the host " + url.getHost() + ": taken for the first deployment, nothing is"
                + " compared.")
                .orElse("PROSPECTOR_RELEASE_URL is not set, so there is no running version to compare with.");
    }
}

package prospector.ingest.sync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import prospector.source.challonge.ChallongeConfig;

/** What must be configured before a sync makes sense. */
@ApplicationScoped
public class SyncSettings {
    private final ChallongeConfig challonge;
    private final SyncConfig config;
    private final boolean inServer;

    SyncSettings(ChallongeConfig challonge, SyncConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean inServer) {
        this.challonge = challonge;
        this.config = config;
        this.inServer = inServer;
    }

    /** Whether this process serves pages; a command does not, and leaves syncing to whoever started it. */
    public boolean inServer() {
        return inServer;
    }

    /** Whether this process serves pages and makes its snapshots itself. */
    public boolean syncsItself() {
        return inServer && missing().isEmpty() && (onStart() || (wrong().isEmpty() && every().isPresent()));
    }

    boolean onStart() {
        return config.onStart();
    }

    /**
     * How often the server syncs; empty: it does not.
     *
     * @throws IllegalArgumentException when the setting says neither; the message names the variable
     */
    Optional<Duration> every() {
        return SyncPace.parse(config.every());
    }

    /** What is wrong with how often the server shall sync; empty: nothing. */
    public Optional<String> wrong() {
        try {
            every();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The variables that are not set; empty: a sync can run. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (challonge.key().isEmpty()) {
            missing.add("CHALLONGE_KEY");
        }
        if (challonge.tournamentId().isEmpty()) {
            missing.add("CHALLONGE_TOURNAMENT_ID");
        }
        return missing;
    }
}

package prospector.source.challonge;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import prospector.source.StandIns;
import prospector.source.TestSources;

/** Challonge made by hand, for tests against {@link StandIns}; wants a running container. */
public final class TestChallonge {
    private TestChallonge() {
    }

    /** Settings that make nobody wait. */
    public record Settings(URI url, Optional<String> key, Optional<String> user, int requestBudget, Duration timeout)
            implements
                ChallongeConfig {
        @Override
        public Optional<String> tournamentId() {
            return Optional.of(StandIns.TOURNAMENT);
        }

        @Override
        public Duration pace() {
            return Duration.ZERO;
        }

        @Override
        public Duration retryDelay() {
            return Duration.ZERO;
        }

        @Override
        public Duration rest() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration pause() {
            return Duration.ofHours(1);
        }
    }

    public static Settings settings(StandIns standIns) {
        return new Settings(standIns.challongeUrl(), Optional.of(StandIns.KEY), Optional.of(StandIns.USER), 450,
                Duration.ofSeconds(20));
    }

    /** A new one, as another process has it: nothing is remembered but what lies under the data root. */
    public static Challonge challonge(Settings settings, Path data, Clock clock) {
        RequestBudget budget = new RequestBudget(settings, TestSources.files(data), clock);
        return new Challonge(settings, new ChallongeRequests(settings, budget, clock), budget, TestSources.files(data));
    }
}

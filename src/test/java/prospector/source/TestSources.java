package prospector.source;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What every service needs, made by hand, for tests against {@link StandIns}. The fetcher wants a running container, because of
 * its fault tolerance.
 */
public final class TestSources {
    private TestSources() {
    }

    /** Settings that make nobody wait. */
    public record Settings(Path data, Duration readTimeout, Duration fetchTimeout) implements SourceConfig {
        @Override
        public Path directory() {
            return data.resolve("sources");
        }

        @Override
        public Path overrides() {
            return data.resolve("overrides");
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration retryDelay() {
            return Duration.ZERO;
        }
    }

    /** All that leads to the Google of the stand-ins. */
    public record Google(StandIns standIns, Optional<String> gamedataGid) implements GoogleConfig {
        public Google(StandIns standIns) {
            this(standIns, Optional.empty());
        }

        @Override
        public Optional<String> key() {
            return Optional.of(StandIns.GOOGLE_KEY);
        }

        @Override
        public Optional<String> folderId() {
            return Optional.of(StandIns.FOLDER);
        }

        @Override
        public Optional<String> spreadsheetId() {
            return Optional.of(StandIns.SPREADSHEET);
        }

        @Override
        public Optional<java.net.URI> url() {
            return Optional.of(standIns.googleUrl());
        }
    }

    public static Settings settings(Path data) {
        return new Settings(data, Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    public static SourceFiles files(Path data) {
        return new SourceFiles(settings(data));
    }

    public static SourceStatuses statuses(Path data, Clock clock) {
        return new SourceStatuses(files(data), clock);
    }

    public static Http http(Settings settings) {
        return new Http(settings);
    }

    public static Fetcher fetcher(Settings settings, Clock clock) {
        return new Fetcher(http(settings), settings, clock);
    }
}

package prospector.source.drive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.faulttolerance.api.Guard;
import prospector.source.Body;
import prospector.source.GoogleConfig;
import prospector.source.GoogleReasons;
import prospector.source.Http;
import prospector.source.Retries;
import prospector.source.RetryAfter;
import prospector.source.SourceConfig;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/** Sends questions to Google Drive, again when that may help, and says what a refusal means. */
@ApplicationScoped
class DriveRequests {
    /** A page of 1000 files is some 250 KB. */
    private static final int LIMIT_BYTES = 16 * 1024 * 1024;
    private static final URI GOOGLE = URI.create("https://www.googleapis.com");

    private final GoogleConfig config;
    private final Http http;
    private final Guard guard;
    private final Clock clock;

    DriveRequests(GoogleConfig config, SourceConfig sources, Http http, Clock clock) {
        this.config = config;
        this.http = http;
        this.guard = Retries.guard(sources.retryDelay(), DriveRequests::mayPass);
        this.clock = clock;
    }

    /** Google takes a moment's pause for an answer to a limit per minute, unless it says how long. */
    private static boolean mayPass(Throwable failure) {
        return Retries.mayPass(failure) || (failure instanceof SourceException source && source.kind() == Kind.PAUSED
                && source.retryAt() == null);
    }

    /**
     * Asks.
     *
     * @param what in a message: "The folder of Google Drive"
     * @param path with query, behind {@code /drive/v3/}
     * @return the body of the good answer
     */
    String get(String what, String path) {
        Http.Ask ask = new Http.Ask(what, address(path), headers());
        return guard.get(() -> once(ask), String.class);
    }

    URI address(String path) {
        return URI.create(config.url().orElse(GOOGLE).toString().replaceAll("/+$", "") + "/drive/v3/" + path);
    }

    Map<String, String> headers() {
        return config.key().map(String::strip).map(key -> Map.of("X-Goog-Api-Key", key)).orElse(Map.of());
    }

    private String once(Http.Ask ask) {
        Body.InMemory body = new Body.InMemory(ask.what(), LIMIT_BYTES);
        Http.Answer answer = http.get(ask, body);
        if (answer.status() != 200) {
            throw refusal(ask.what(), answer);
        }
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }

    private SourceException refusal(String what, Http.Answer answer) {
        String said = what + ": Google Drive answered with status " + answer.status();
        GoogleReasons reasons = GoogleReasons.of(answer.error());
        if (answer.status() == 429 || (answer.status() == 403 && reasons.isQuota())) {
            Instant until = RetryAfter.until(answer.retryAfter(), clock.instant()).orElse(null);
            return new SourceException(Kind.PAUSED, said + ", its limit of requests is reached.",
                    "The next run tries again; no more than that is needed.", until);
        }
        if (answer.status() == 401 || reasons.isKey()) {
            return new SourceException(Kind.WRONG_KEY, said + ": it does not take the key.",
                    "Check GOOGLE_DRIVE_API_KEY, and that the key may be used for the Google Drive API.");
        }
        return switch (answer.status()) {
            case 403 -> new SourceException(Kind.NOT_PUBLIC, said + ": it is not public.",
                    "Share it with everybody who has the link.");
            case 404 -> new SourceException(Kind.NOT_FOUND, said + ": there is no such file or folder, or it is not public.",
                    "Check GOOGLE_DRIVE_FOLDER_ID, and share the folder with everybody who has the link.");
            default -> answer.status() >= 500
                    ? new SourceException(Kind.UNREACHABLE, said + ", an error of the service.", "The next run tries again.")
                    : new SourceException(Kind.UNEXPECTED, said + ".", "Check GOOGLE_URL when it is set.");
        };
    }
}

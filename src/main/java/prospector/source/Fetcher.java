package prospector.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.Guard;
import prospector.source.SourceException.Kind;

/** Streams a file from an address to disk. */
@ApplicationScoped
public class Fetcher {
    private final Http http;
    private final Guard guard;
    private final Clock clock;

    /** Judges a file by its first bytes, so that what cannot be a save is not fetched to its end. */
    @FunctionalInterface
    public interface FirstBytes {
        /**
         * Judges.
         *
         * @param bytes the beginning of the content, at most 512 bytes
         * @return whether to go on
         */
        boolean accept(byte[] bytes);
    }

    /**
     * What arrived.
     *
     * @param complete false: the first bytes were not accepted, and the file holds only them
     * @param contentType as the server said; null: it did not
     */
    public record Fetched(boolean complete, long sizeBytes, String sha256, String contentType) {
    }

    Fetcher(Http http, SourceConfig config, Clock clock) {
        this.http = http;
        this.guard = Retries.guard(config.retryDelay());
        this.clock = clock;
    }

    /**
     * Fetches with time limits, follows redirects without handing headers to another host, and retries what may pass. On a
     * failure the target is gone.
     *
     * @param headers sent along, for instance a key; never in a message
     * @param target written anew; the caller moves it to its final name
     * @param limitBytes more is refused as TOO_LARGE
     * @throws SourceException when there is no such file or it could not be fetched whole
     */
    public Fetched fetch(URI address, Map<String, String> headers, Path target, long limitBytes, FirstBytes check) {
        Http.Ask ask = new Http.Ask("The file", address, headers);
        boolean fetched = false;
        try {
            Fetched result = guard.get(() -> once(ask, target, limitBytes, check), Fetched.class);
            fetched = true;
            return result;
        } finally {
            if (!fetched) {
                remove(target);
            }
        }
    }

    private Fetched once(Http.Ask ask, Path target, long limitBytes, FirstBytes check) {
        try (FileBody body = new FileBody(target, limitBytes, check)) {
            Http.Answer answer = http.get(ask, body);
            if (answer.status() != 200) {
                throw refusal(ask.address().getHost(), answer);
            }
            return body.finish(answer.contentType());
        }
    }

    private SourceException refusal(String host, Http.Answer answer) {
        String said = host + " answered with status " + answer.status();
        GoogleReasons reasons = GoogleReasons.of(answer.error());
        return switch (answer.status()) {
            case 429 -> paused(said, answer);
            case 401, 403 -> reasons.isQuota() ? paused(said, answer)
                    : reasons.isKey() ? wrongKey(said)
                            : new SourceException(Kind.NOT_PUBLIC, said + ": the file is not for everybody.",
                                    "Share the file with everybody who has the link.");
            case 404, 410 -> new SourceException(Kind.NOT_FOUND, said + ": the file is gone.", "Upload it again.");
            default -> answer.status() >= 500
                    ? new SourceException(Kind.UNREACHABLE, said + ", an error of the service.", "The next run tries again.")
                    : new SourceException(Kind.UNEXPECTED, said + " instead of the file.", "Look at the address in a browser.");
        };
    }

    private static SourceException wrongKey(String said) {
        return new SourceException(Kind.WRONG_KEY, said + ": it does not take the key.",
                "Check GOOGLE_DRIVE_API_KEY, and that the key may be used for Google Drive.");
    }

    private SourceException paused(String said, Http.Answer answer) {
        Instant until = RetryAfter.until(answer.retryAfter(), clock.instant()).orElse(null);
        return new SourceException(Kind.PAUSED, said + ": too many requests.",
                until == null ? "Try again later." : "Try again after " + until + ".", until);
    }

    private static void remove(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            Log.warnf("%s is left over and could not be removed: %s", target, e);
        }
    }
}

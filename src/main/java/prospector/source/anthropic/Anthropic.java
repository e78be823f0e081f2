package prospector.source.anthropic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.netty.handler.codec.CodecException;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.VertxException;
import prospector.source.Json;
import prospector.source.Retries;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/**
 * Has texts written by a language model: the Messages API of Anthropic. Tries again after an error of the service, and waits
 * when the service says how long; a refused key or question is not sent again.
 */
@ApplicationScoped
public class Anthropic {
    private static final String VERSION = "2023-06-01";
    private static final int MOST_WAITS = 2;

    private final AnthropicConfig config;
    private final Clock clock;
    private final AnthropicClient client;
    private final Guard guard;

    Anthropic(AnthropicConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.client = client(config);
        this.guard = Retries.guard(config.retryDelay());
    }

    private static AnthropicClient client(AnthropicConfig config) {
        long timeout = config.timeout().toMillis();
        return QuarkusRestClientBuilder.newBuilder().baseUri(config.url())
                .connectTimeout(timeout, TimeUnit.MILLISECONDS).readTimeout(timeout, TimeUnit.MILLISECONDS)
                .disableDefaultMapper(true).userAgent("prospector").loggingMaskedHeaders(Set.of(AnthropicClient.KEY))
                .build(AnthropicClient.class);
    }

    /** Whether there is a key. */
    public boolean isConfigured() {
        return config.key().map(String::strip).filter(key -> !key.isEmpty()).isPresent();
    }

    /** The model that is asked. */
    public String model() {
        return config.model();
    }

    /**
     * Has a text written.
     *
     * @param system what is wanted
     * @param about what it is wanted of
     * @throws SourceException when there is no answer, or a refusal
     */
    public Written write(String system, String about) {
        String key = config.key().map(String::strip).filter(text -> !text.isEmpty())
                .orElseThrow(() -> new SourceException(Kind.NOT_CONFIGURED, "No key of Anthropic is configured.",
                        "Set ANTHROPIC_API_KEY."));
        String request = request(system, about);
        for (int waits = 0;; waits++) {
            try {
                return guard.get(() -> once(key, request), Written.class);
            } catch (SourceException e) {
                if (waits == MOST_WAITS || !worthWaiting(e)) {
                    throw e;
                }
                pause(e.retryAt());
            }
        }
    }

    private String request(String system, String about) {
        try {
            return Json.write(new MessageRequest(config.model(), config.mostTokens(), system,
                    List.of(new MessageRequest.Message("user", about))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for a question: " + e.getOriginalMessage(), e);
        }
    }

    private boolean worthWaiting(SourceException failure) {
        return failure.kind() == Kind.PAUSED && failure.retryAt() != null
                && !failure.retryAt().isAfter(clock.instant().plus(config.longestWait()));
    }

    private void pause(Instant until) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.max(0, Duration.between(clock.instant(), until).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(Kind.UNEXPECTED, "The wait for Anthropic was interrupted.", "Start again.");
        }
    }

    private Written once(String key, String request) {
        try (Response response = client.write(key, VERSION, request)) {
            String body = response.hasEntity() ? response.readEntity(String.class) : "";
            if (response.getStatus() != 200) {
                throw new AnthropicRefusal(response.getStatus(), body.replace(key, "***"),
                        response.getHeaderString(HttpHeaders.RETRY_AFTER)).failure(clock.instant());
            }
            return written(body);
        } catch (ProcessingException | WebApplicationException | VertxException | CodecException e) {
            // Not all that breaks underneath comes wrapped.
            throw new SourceException(Kind.UNREACHABLE,
                    "Anthropic did not answer: the connection failed, took too long, or the answer was cut off.",
                    "Run the command again later.");
        }
    }

    private static Written written(String body) {
        try {
            MessageAnswer answer = Json.read(body, MessageAnswer.class);
            return new Written(answer.model(), answer.text(), "end_turn".equals(answer.stopReason()), answer.stopReason());
        } catch (JsonProcessingException e) {
            throw new SourceException(Kind.UNEXPECTED, "Anthropic answered with something else than its JSON.",
                    "Check ANTHROPIC_URL when it is set.");
        }
    }
}

package prospector.source.challonge;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

import io.netty.handler.codec.CodecException;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.VertxException;
import prospector.source.Retries;
import prospector.source.RetryAfter;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/**
 * Sends requests to Challonge: each counted before it is sent, not too fast, again when that may help, and not at all after
 * Challonge has failed often or wants a pause.
 */
@ApplicationScoped
class ChallongeRequests {
    /** Two questions with all their repetitions. */
    private static final int FAILURES_BEFORE_REST = 6;

    private final ChallongeConfig config;
    private final RequestBudget budget;
    private final Clock clock;
    private final ChallongeClient client;
    private final Guard timeLimit;
    private final Guard guard;
    private final Pace pace;

    ChallongeRequests(ChallongeConfig config, RequestBudget budget, Clock clock) {
        this.config = config;
        this.budget = budget;
        this.clock = clock;
        this.client = client(config);
        this.timeLimit = Guard.create().withTimeout().duration(config.timeout().toMillis(), ChronoUnit.MILLIS).done().build();
        this.guard = Retries.add(Guard.create().withCircuitBreaker().when(Retries::mayPass)
                .requestVolumeThreshold(FAILURES_BEFORE_REST).failureRatio(1)
                .delay(config.rest().toMillis(), ChronoUnit.MILLIS).done(), config.retryDelay(), Retries::mayPass).build();
        this.pace = new Pace(config.pace());
    }

    private static ChallongeClient client(ChallongeConfig config) {
        // The guard ends a question, with the better message; this one ends what the guard has let go of.
        Duration timeout = config.timeout().plusSeconds(1);
        return QuarkusRestClientBuilder.newBuilder().baseUri(config.url())
                .connectTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .disableDefaultMapper(true).userAgent("prospector").loggingMaskedHeaders(Set.of(HttpHeaders.AUTHORIZATION))
                .build(ChallongeClient.class);
    }

    /**
     * Sends a question.
     *
     * @param what in a message: "the tournament x"
     * @throws SourceException when there is no answer, or a refusal
     */
    ChallongeAnswer send(String what, Function<ChallongeClient, Response> question) {
        try {
            return guard.get(() -> once(what, question), ChallongeAnswer.class);
        } catch (CircuitBreakerOpenException e) {
            throw new SourceException(Kind.UNREACHABLE,
                    "Challonge was not asked for " + what + ", because it has not answered several times in a row.",
                    "The next run tries again.");
        }
    }

    private ChallongeAnswer once(String what, Function<ChallongeClient, Response> question) {
        pace.await();
        budget.take();
        ChallongeAnswer answer = answer(what, question);
        if (answer.status() == 429) {
            throw budget.pause(RetryAfter.until(answer.retryAfter(), clock.instant())
                    .orElseGet(() -> clock.instant().plus(config.pause())));
        }
        if (answer.status() >= 500) {
            throw unreachable(what, "it answered with status " + answer.status());
        }
        if (!answer.isGood() && !answer.isNotModified()) {
            throw config.key().map(String::strip).filter(key -> !key.isEmpty()).map(answer::without).orElse(answer)
                    .refusal(what);
        }
        return answer;
    }

    private ChallongeAnswer answer(String what, Function<ChallongeClient, Response> question) {
        try {
            return timeLimit.get(() -> read(question), ChallongeAnswer.class);
        } catch (TimeoutException e) {
            throw unreachable(what, "there was no whole answer within " + config.timeout().toMillis() + " ms");
        } catch (ProcessingException | WebApplicationException | VertxException | CodecException e) {
            // Not all that breaks underneath comes wrapped.
            throw unreachable(what, "the connection failed, or the answer was cut off");
        }
    }

    private ChallongeAnswer read(Function<ChallongeClient, Response> question) {
        try (Response response = question.apply(client)) {
            String body = response.hasEntity() ? response.readEntity(String.class) : "";
            return new ChallongeAnswer(response.getStatus(), body, response.getHeaderString(HttpHeaders.ETAG),
                    response.getHeaderString(HttpHeaders.LAST_MODIFIED), response.getHeaderString(HttpHeaders.RETRY_AFTER));
        }
    }

    private static SourceException unreachable(String what, String why) {
        return new SourceException(Kind.UNREACHABLE, "Challonge could not be asked for " + what + ": " + why + ".",
                "The next run tries again; see challonge.com when it happens often.");
    }
}

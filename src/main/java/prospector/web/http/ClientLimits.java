package prospector.web.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers 429 to a client that asks for more than its share, see {@link LimitsConfig}. What platforms ask for is never
 * limited. The table of clients has an end: who floods it with addresses gets others' counts forgotten, not our memory.
 */
@ApplicationScoped
class ClientLimits {
    private static final int AFTER_THE_RULES = 940;
    private static final String PEER = "peer";
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final LimitsConfig limits;
    private final Refusals refusals;
    private final Cache<String, Client> clients;

    ClientLimits(LimitsConfig limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
        this.clients = Caffeine.newBuilder().maximumSize(limits.clients()).expireAfterAccess(FORGOTTEN_AFTER).build();
    }

    void register(@Observes Filters filters) {
        if (limits.rate() > 0) {
            filters.register(this::count, AFTER_THE_RULES);
        }
    }

    private void count(RoutingContext context) {
        if (Paths.unlimited(context.normalizedPath())) {
            context.next();
            return;
        }
        Client client = clients.get(address(context.request()), key -> new Client(limits, TimeMeter.SYSTEM_NANOTIME));
        Duration wait = client.enter();
        if (wait.isZero()) {
            context.addEndHandler(ended -> client.leave());
            context.next();
        } else {
            refusals.answer(context, tooMany(wait));
        }
    }

    private String address(HttpServerRequest request) {
        List<String> named = limits.clientHeader().equals(PEER) ? List.of() : request.headers().getAll(limits.clientHeader());
        return ClientAddress.of(named, request.remoteAddress() == null ? null : request.remoteAddress().hostAddress());
    }

    private static Refusal tooMany(Duration wait) {
        long seconds = (wait.toNanos() + NANOS - 1) / NANOS;
        return new Refusal(429, "Too many requests",
                "More requests came from your network than one visitor needs. Please try again in " + seconds
                        + (seconds == 1 ? " second." : " seconds."),
                Map.of("Retry-After", Long.toString(seconds)), false);
    }
}

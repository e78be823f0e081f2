package prospector.web.http;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses what no page, form or link of this website sends, before anything else looks at it: other methods than reading,
 * content, addresses that climb or hide characters, more or longer parameters than any form has. How long an address and its
 * headers may be is a matter of {@code quarkus.http.limits}.
 */
@ApplicationScoped
class RequestRules {
    private static final int FIRST = 950;
    private static final int MOST_PARAMETERS = 64;
    private static final int LONGEST_PARAMETER = 512;
    private static final int BEFORE_OTHER_HANDLERS = -10_000;
    private static final String METHODS = "GET, HEAD";
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

    private final Refusals refusals;

    RequestRules(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        // The developer's console writes, and what it calls itself is not ours to judge.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            filters.register(this::check, FIRST);
        }
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_OTHER_HANDLERS).failureHandler(this::refuseBroken);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            refusals.answer(context, refusal.get());
        } else {
            context.next();
        }
    }

    /** What is so broken that it reaches no filter, such as a request without a host; its headers must be written here. */
    private void refuseBroken(RoutingContext context) {
        if (context.statusCode() == 400 && !context.response().headWritten()) {
            SecurityHeaders.write(context, true);
            refusals.answer(context, Refusal.bad("The request cannot be understood."));
        } else {
            context.next();
        }
    }

    private static Optional<Refusal> refusal(HttpServerRequest request) {
        if (!Stream.of(HttpMethod.GET, HttpMethod.HEAD).anyMatch(request.method()::equals)) {
            return Optional
                    .of(new Refusal(405, "Method Not Allowed", "This website can only be read.", Map.of("Allow", METHODS),
                            hasContent(request)));
        }
        if (hasContent(request)) {
            return Optional.of(new Refusal(413, "Content Too Large", "This website takes no content with a request.",
                    Map.of(), true));
        }
        if (!named(request)) {
            return Optional.of(Refusal.bad("The request is for a host that has no name like that."));
        }
        if (!plain(request.path())) {
            return Optional.of(Refusal.bad("The address holds characters that no address of this website has."));
        }
        return badQuery(request.query());
    }

    private static boolean hasContent(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.strip().equals("0"));
    }

    /** Feeds and texts to copy repeat the name of the host, see {@link prospector.web.PublicAddress}. */
    private static boolean named(HttpServerRequest request) {
        String host = request.authority() == null ? request.getHeader(HttpHeaders.HOST) : request.authority().toString();
        return host == null || HOST.matcher(host).matches();
    }

    /** Whether a path, as it was sent, means what it looks like: nothing in it climbs or hides a separator. */
    static boolean plain(String path) {
        if (path == null || !path.startsWith("/")) {
            return false;
        }
        Optional<String> decoded = Decoded.path(path);
        return decoded.isPresent() && decoded.get().indexOf('\\') < 0
                && decoded.get().chars().filter(letter -> letter == '/').count() == path.chars().filter(letter -> letter == '/')
                        .count()
                && Stream.of(decoded.get().split("/")).noneMatch(part -> part.equals(".") || part.equals(".."));
    }

    /** What is wrong with a query as it was sent; null: there is none. */
    static Optional<Refusal> badQuery(String query) {
        String[] parameters = query == null ? new String[0] : query.split("&", MOST_PARAMETERS + 1);
        if (parameters.length > MOST_PARAMETERS) {
            return Optional.of(Refusal.bad("The address has more than " + MOST_PARAMETERS + " parameters."));
        }
        for (String parameter : parameters) {
            Optional<String> decoded = Decoded.query(parameter);
            if (decoded.isEmpty()) {
                return Optional.of(Refusal.bad("A parameter of the address cannot be read as text."));
            }
            if (decoded.get().length() > LONGEST_PARAMETER) {
                return Optional
                        .of(Refusal.bad("A parameter of the address is longer than " + LONGEST_PARAMETER + " characters."));
            }
        }
        return Optional.empty();
    }
}

package prospector.source;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.SourceException.Kind;

/**
 * Sends one GET, follows its redirects, and lets nothing take too long: neither the connection, nor a silence, nor the whole.
 * It
 * judges no status; it does not try again.
 */
@ApplicationScoped
public class Http {
    private static final int MOST_REDIRECTS = 5;

    private final SourceConfig config;
    private final HttpClient client;

    /**
     * What is asked.
     *
     * @param what in a message: "the save x.zip"
     * @param headers go to the host of the address only, never to one that it redirects to
     */
    public record Ask(String what, URI address, Map<String, String> headers) {
        public Ask {
            headers = Map.copyOf(headers);
        }

        private Ask redirected(URI next) {
            return new Ask(what, next, sameOrigin(address, next) ? headers : Map.of());
        }

        private static boolean sameOrigin(URI one, URI other) {
            return one.getScheme().equalsIgnoreCase(other.getScheme()) && one.getHost().equalsIgnoreCase(other.getHost())
                    && port(one) == port(other);
        }

        private static int port(URI address) {
            int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
            return address.getPort() < 0 ? usual : address.getPort();
        }
    }

    /**
     * What was answered; a good body went to its receiver.
     *
     * @param error beginning of the body when the status is not 2xx, else empty
     */
    public record Answer(int status, String contentType, String retryAfter, String error) {
        /** Whether the service says that it is an HTML page. */
        public boolean isHtml() {
            return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
        }
    }

    Http(SourceConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder().connectTimeout(config.connectTimeout())
                // Redirects are followed by us, who know which headers are secret.
                .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Asks.
     *
     * @param body gets the content of a good answer, piece by piece
     * @throws SourceException UNREACHABLE: no whole answer in time; UNEXPECTED: no address to ask; what the body throws
     */
    public Answer get(Ask ask, Body body) {
        Deadline deadline = new Deadline(config.readTimeout(), config.fetchTimeout());
        Ask next = ask;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<String> response = exchange(next, body, deadline);
            Optional<String> location = response.headers().firstValue("Location");
            if (!isRedirect(response.statusCode()) || location.isEmpty()) {
                return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(null),
                        response.headers().firstValue("Retry-After").orElse(null), response.body());
            }
            next = next.redirected(resolve(next, location.get()));
        }
        throw new SourceException(Kind.UNEXPECTED, ask.what() + " is redirected more than " + MOST_REDIRECTS + " times.",
                "Open the address in a browser and see where it leads.");
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI resolve(Ask ask, String location) {
        try {
            return ask.address().resolve(location);
        } catch (IllegalArgumentException e) {
            throw noAddress(ask, "is redirected to something that is no address.");
        }
    }

    private static SourceException noAddress(Ask ask, String problem) {
        return new SourceException(Kind.UNEXPECTED, ask.what() + " " + problem,
                "Only addresses that begin with http:// or https:// are fetched.");
    }

    private HttpResponse<String> exchange(Ask ask, Body body, Deadline deadline) {
        CompletableFuture<HttpResponse<String>> future = client.sendAsync(request(ask, deadline),
                info -> new Receiver(info.statusCode() / 100 == 2 ? body : null, deadline));
        try {
            return await(future, deadline);
        } catch (ExecutionException e) {
            throw failure(ask, e.getCause());
        } catch (TimeoutException e) {
            throw unreachable(ask, "the answer stopped or took too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(ask, "the wait was interrupted");
        } finally {
            future.cancel(true);
        }
    }

    private HttpRequest request(Ask ask, Deadline deadline) {
        String scheme = ask.address().getScheme();
        if (ask.address().getHost() == null || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
            throw noAddress(ask, "has an address that cannot be fetched.");
        }
        Duration left = Duration.ofMillis(Math.max(1, deadline.millisecondsLeft()));
        HttpRequest.Builder request = HttpRequest.newBuilder(ask.address()).timeout(left).header("User-Agent", "prospector");
        ask.headers().forEach(request::setHeader);
        return request.GET().build();
    }

    private static <T> T await(CompletableFuture<T> future, Deadline deadline)
            throws ExecutionException, InterruptedException, TimeoutException {
        deadline.progress();
        while (true) {
            try {
                return future.get(Math.max(1, deadline.millisecondsLeft()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (deadline.millisecondsLeft() <= 0) {
                    throw e;
                }
            }
        }
    }

    private static SourceException failure(Ask ask, Throwable cause) {
        if (cause instanceof SourceException refused) {
            return refused;
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return unreachable(ask, "the host did not answer");
        }
        if (cause instanceof HttpTimeoutException) {
            return unreachable(ask, "there was no answer in time");
        }
        if (causedBy(cause, UnresolvedAddressException.class) || causedBy(cause, UnknownHostException.class)) {
            return unreachable(ask, "the host name is not known");
        }
        if (cause instanceof ConnectException) {
            return unreachable(ask, "the connection was refused");
        }
        if (cause instanceof IOException) {
            return unreachable(ask, "the connection broke, or the answer was cut off");
        }
        throw new IllegalStateException("Unforeseen while asking for " + ask.what(), cause);
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static SourceException unreachable(Ask ask, String why) {
        return new SourceException(Kind.UNREACHABLE,
                ask.what() + " could not be fetched from " + ask.address().getHost() + ": " + why + ".",
                "The next run tries again; check the network when it happens often.");
    }
}

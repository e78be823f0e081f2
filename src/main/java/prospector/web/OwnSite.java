package prospector.web;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/** Asks this server for its own pages, as visitors do. */
@ApplicationScoped
class OwnSite {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final String LOOPBACK = "127.0.0.1";

    private final HttpClient client;

    OwnSite(Vertx vertx, @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost(EVERY_ADDRESS.equals(host) ? LOOPBACK : host).setDefaultPort(port));
    }

    /**
     * Waits for the page and drops it.
     *
     * @param path address without the host
     * @return the HTTP status; 0 when there was no answer
     */
    int ask(String path) {
        try {
            return client.request(HttpMethod.GET, path)
                    .compose(request -> request.putHeader(HttpHeaders.ACCEPT_ENCODING, "gzip").send())
                    .compose(response -> response.body().map(body -> response.statusCode()))
                    .toCompletionStage().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException | TimeoutException e) {
            return 0;
        }
    }
}

package prospector.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Compresses answers that no resource method gave: pages from memory and errors. Quarkus marks every answer as not to be
 * compressed and takes the mark away from those of resource methods only.
 */
@ApplicationScoped
class Compression {
    private static final int EARLY = 900;
    private static final List<String> TYPES = List.of("text/html", "application/problem+json");

    void register(@Observes Filters filters) {
        filters.register(Compression::handle, EARLY);
    }

    private static void handle(RoutingContext request) {
        request.addHeadersEndHandler(written -> allow(request.response().headers()));
        request.next();
    }

    private static void allow(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && TYPES.stream().anyMatch(type::startsWith)
                && headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}

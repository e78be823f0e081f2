package prospector.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Compresses answers that no resource method gave: pages from memory, errors and descriptions. Quarkus marks every answer as
 * not to be compressed and takes the mark away from those of resource methods only. Every answer of a kind that may be
 * compressed says that it depends on {@code Accept-Encoding}, compressed or not.
 */
@ApplicationScoped
class Compression {
    private static final int BEFORE_THE_RULES = 990;

    private final List<String> types;

    Compression(@ConfigProperty(name = "quarkus.http.compress-media-types") List<String> types) {
        this.types = types;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_THE_RULES);
    }

    private void handle(RoutingContext request) {
        request.addHeadersEndHandler(written -> allow(request.response().headers()));
        request.next();
    }

    private void allow(MultiMap headers) {
        boolean compressible = types.contains(mediaType(headers.get(HttpHeaders.CONTENT_TYPE)));
        if (compressible && headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
        List<String> given = headers.getAll(HttpHeaders.VARY);
        if (compressible || given.size() > 1) {
            headers.set(HttpHeaders.VARY, vary(given, compressible));
        }
    }

    /** The type of a header without its parameters, in lower case; a text without a meaning when there is none. */
    static String mediaType(String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** One header of several, each name once. */
    static String vary(List<String> given, boolean byEncoding) {
        Map<String, String> names = new LinkedHashMap<>();
        given.stream().flatMap(header -> List.of(header.split(",")).stream()).map(String::strip)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        if (byEncoding) {
            names.putIfAbsent("accept-encoding", "Accept-Encoding");
        }
        return String.join(", ", names.values());
    }
}

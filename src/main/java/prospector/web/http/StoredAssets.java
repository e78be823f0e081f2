package prospector.web.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves the files that pages load from memory, compressed when the application was built ({@link StoreAssets}), as far as one
 * can compress. In dev mode Quarkus serves them, so that an edited file shows. Files that no page loads are left to it as well.
 */
@ApplicationScoped
class StoredAssets {
    private static final int AFTER_THE_HEADERS = 800;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final String REVALIDATE = "public, no-cache";

    private final Map<String, StoredAsset> assets;

    StoredAssets() {
        this.assets = StoredAsset.resource(StoredAsset.DIRECTORY + "/index").stream()
                .flatMap(index -> new String(index, StandardCharsets.UTF_8).lines())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), StoredAsset::read));
    }

    void register(@Observes Filters filters) {
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            filters.register(this::handle, AFTER_THE_HEADERS);
        }
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        StoredAsset asset = assets.get(String.valueOf(request.path()));
        if (asset == null || !List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())) {
            context.next();
            return;
        }
        AcceptedEncodings accepted = new AcceptedEncodings(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        List<String> offered = StoredAsset.ENCODINGS.stream().filter(asset.contents()::containsKey).toList();
        answer(context, asset, accepted.best(offered, StoredAsset.IDENTITY));
    }

    private static void answer(RoutingContext context, StoredAsset asset, String encoding) {
        StoredAsset.Content content = asset.contents().get(encoding);
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, content.tag()).putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, lifetime(context.request(), asset));
        if (known(context.request().headers().getAll(HttpHeaders.IF_NONE_MATCH), content.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.type());
        if (!encoding.equals(StoredAsset.IDENTITY)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding);
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.bytes().length())).end();
        } else {
            response.end(content.bytes());
        }
    }

    /** For ever only what can never be another file at the same address. */
    private static String lifetime(HttpServerRequest request, StoredAsset asset) {
        String path = request.path();
        if (path.startsWith("/_static/") || ("v=" + asset.hash()).equals(request.query())) {
            return FOR_EVER;
        }
        return path.startsWith("/assets/") ? REVALIDATE : FOR_A_DAY;
    }

    private static boolean known(List<String> headers, String tag) {
        return headers.stream().flatMap(header -> List.of(header.split(",")).stream()).map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
    }
}

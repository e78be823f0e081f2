package prospector.web.http;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Headers of every answer, static files and errors included. Scripts, styles and data come from this server only, and no
 * script or style stands inside a page: so colours are classes of {@code /nations.css} and bars are SVG attributes. What is no
 * page may load nothing at all. Other sites may read the data and show the preview cards; pages they may only link.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 1000;
    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String PAGE_POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final String FOR_A_YEAR = "max-age=31536000";
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";
    private static final Set<String> DATA = Set.of("application/json", "application/problem+json", "application/yaml",
            "text/csv",
            "application/atom+xml", "text/calendar", "image/png");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext request) {
        String path = request.normalizedPath();
        // The developer's console under /q is not ours and needs scripts inside its pages; it exists in dev mode only.
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT && path.startsWith("/q/dev-ui")) {
            request.next();
            return;
        }
        request.addHeadersEndHandler(written -> write(request, Paths.publicData(path)));
        request.next();
    }

    /** Writes them according to what the answer holds so far. */
    static void write(RoutingContext request, boolean publicData) {
        MultiMap headers = request.response().headers();
        HEADERS.forEach(headers::set);
        String type = Compression.mediaType(headers.get(HttpHeaders.CONTENT_TYPE));
        headers.set(POLICY_HEADER, type.equals("text/html") ? PAGE_POLICY : POLICY);
        boolean shared = publicData && DATA.contains(type);
        headers.set(RESOURCE_POLICY, shared ? "cross-origin" : "same-origin");
        if (shared) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        // A browser obeys it only where it came by HTTPS itself, so that a made-up header does no harm.
        if (request.request().isSSL() || "https".equalsIgnoreCase(request.request().getHeader("X-Forwarded-Proto"))) {
            headers.set("Strict-Transport-Security", FOR_A_YEAR);
        }
    }
}

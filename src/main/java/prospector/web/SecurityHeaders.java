package prospector.web;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Headers of every answer, static files and errors included. Scripts, styles and data come from this server only, and no
 * script or style stands inside a page: so colours are classes of {@code /nations.css} and bars are SVG attributes.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 1000;
    private static final String POLICY = String.join("; ",
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        HEADERS.forEach(headers::set);
        // The developer's console under /q is not ours and needs scripts inside its pages; it exists in dev mode only.
        if (!request.normalizedPath().startsWith("/q/dev-ui")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        request.next();
    }
}

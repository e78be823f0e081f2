package prospector.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads a client that accepts only JSON or only CSV from the address of a page to that of its data. */
final class DataByAccept {
    private static final String HOME = "/";

    @ServerRequestFilter(preMatching = true)
    void lead(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getPath();
        Representation wanted = Representation.wanted(path, request.getHeaderString(HttpHeaders.ACCEPT));
        if (wanted == Representation.HTML || path.endsWith(wanted.suffix()) || !isPage(path)) {
            return;
        }
        String data = (path.equals(HOME) ? "/index" : path) + wanted.suffix();
        request.setRequestUri(uri.getRequestUriBuilder().replacePath(data).build());
    }

    /** Addresses of other kinds choose their shape themselves. */
    private static boolean isPage(String path) {
        return !path.startsWith("/health") && !path.startsWith("/api/") && !path.startsWith("/q/")
                && !path.startsWith("/release/") && !path.contains(".");
    }
}

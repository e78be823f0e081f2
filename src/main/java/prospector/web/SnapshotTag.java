package prospector.web;

import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.LaunchMode;

/**
 * The ETag of pages and their data: one for each edition, address, version of the application and encoding. An answer during
 * which the edition changed gets none.
 */
@Provider
@OfSnapshot
class SnapshotTag implements ContainerRequestFilter, ContainerResponseFilter {
    static final String VARY = "Accept, Accept-Encoding, HX-Request";
    private static final String TAG = SnapshotTag.class.getName();
    private static final String REVALIDATE = "public, no-cache";

    private final Editions editions;
    private final String build;

    SnapshotTag(Editions editions, @ConfigProperty(name = "prospector.build") String build) {
        this.editions = editions;
        this.build = build;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return;
        }
        EntityTag tag = tag(request);
        request.setProperty(TAG, tag);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged != null) {
            request.abortWith(unchanged.tag(tag).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean valid = response.getStatus() == 200 || response.getStatus() == 304;
        if (valid && request.getProperty(TAG) instanceof EntityTag tag) {
            if (editions.lasts(request)) {
                headers.putSingle(HttpHeaders.ETAG, tag);
            }
            headers.putSingle(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        }
        headers.putSingle(HttpHeaders.VARY, VARY);
    }

    private EntityTag tag(ContainerRequestContext request) {
        Edition edition = editions.begun(request);
        return new EntityTag(Hash.of(edition.snapshot(), edition.besides(), build,
                request.getUriInfo().getRequestUri().toString(),
                header(request, "HX-Request"), header(request, "HX-History-Restore-Request"),
                header(request, HttpHeaders.ACCEPT_ENCODING)));
    }

    private static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}

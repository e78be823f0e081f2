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
import prospector.ingest.summary.Summaries;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;
import prospector.web.operator.OutageNote;

/**
 * The ETag of pages, which also say when a service does not answer, and show summaries that are written at any time. Should the
 * snapshot change while a page is made, nobody
 * knows of which one it is, and after a rollback
 * the older tag would be valid again for newer content: such a page gets no tag.
 */
@Provider
@OfSnapshot
class SnapshotTag implements ContainerRequestFilter, ContainerResponseFilter {
    static final String VARY = "Accept, Accept-Encoding, HX-Request";
    private static final String TAG = SnapshotTag.class.getName();
    private static final String SWITCHES = TAG + ".switches";
    private static final String REVALIDATE = "public, no-cache";

    private final Warehouse warehouse;
    private final OutageNote outage;
    private final Summaries summaries;
    private final String build;

    SnapshotTag(Warehouse warehouse, OutageNote outage, Summaries summaries,
            @ConfigProperty(name = "prospector.build") String build) {
        this.warehouse = warehouse;
        this.outage = outage;
        this.summaries = summaries;
        this.build = build;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return;
        }
        request.setProperty(SWITCHES, warehouse.switches());
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
            if (request.getProperty(SWITCHES).equals(warehouse.switches())) {
                headers.putSingle(HttpHeaders.ETAG, tag);
            }
            headers.putSingle(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        }
        headers.putSingle(HttpHeaders.VARY, VARY);
    }

    private EntityTag tag(ContainerRequestContext request) {
        String snapshot = warehouse.snapshot().map(SnapshotFile::id).orElse("none");
        return new EntityTag(Hash.of(snapshot, outage.text().orElse(""), summaries.mark(), build,
                request.getUriInfo().getRequestUri().toString(),
                header(request, "HX-Request"), header(request, "HX-History-Restore-Request"),
                header(request, HttpHeaders.ACCEPT_ENCODING)));
    }

    private static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}

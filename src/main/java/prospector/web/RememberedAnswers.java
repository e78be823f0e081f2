package prospector.web;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import io.vertx.ext.web.RoutingContext;
import prospector.ingest.summary.Summaries;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;
import prospector.web.http.AcceptedEncodings;
import prospector.web.operator.OutageNote;
import prospector.web.spoilers.Spoilers;

/**
 * Answers a page of the current snapshot that was made before from memory: filling a template and compressing it costs
 * milliseconds. Only whole
 * pages are kept; those of an older snapshot are never asked for again.
 */
@Provider
@OfSnapshot
@Priority(Priorities.USER + 1000)
class RememberedPages implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String KEY = RememberedPages.class.getName();
    private static final String SWITCHES = KEY + ".switches";
    private static final String GZIP = "gzip";
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Warehouse warehouse;
    private final OutageNote outage;
    private final Summaries summaries;
    private final PageMemory memory;
    private final RoutingContext routing;

    RememberedPages(Warehouse warehouse, OutageNote outage, Summaries summaries, PageMemory memory, RoutingContext routing) {
        this.warehouse = warehouse;
        this.outage = outage;
        this.summaries = summaries;
        this.memory = memory;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod()) || request.getHeaderString("HX-Request") != null) {
            return;
        }
        UriInfo uri = request.getUriInfo();
        long switches = warehouse.switches();
        PageMemory.Key key = new PageMemory.Key(snapshot(), note(), uri.getPath(), uri.getRequestUri().getRawQuery());
        Optional<PageMemory.Page> page = memory.find(key);
        if (page.isPresent()) {
            request.abortWith(answer(request, page.get()));
        } else {
            request.setProperty(KEY, key);
            request.setProperty(SWITCHES, switches);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // The snapshot may have changed, or changed and changed back, while the page was made: then nobody knows of which
        // one it is. Nor, when the note came or went, whether the page has it.
        if (response.getStatus() == 200 && request.getProperty(KEY) instanceof PageMemory.Key key
                && request.getProperty(SWITCHES).equals(warehouse.switches()) && key.note().equals(note())
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                && response.getEntity() instanceof String page) {
            PageMemory.Page kept = memory.keep(key, page);
            if (takesGzip(request)) {
                // The same bytes as from memory: they have the same strong ETag.
                response.setEntity(kept.compressed(), response.getEntityAnnotations(), PAGE);
                sendAsGzip();
            }
        }
    }

    /** Links of a page without spoilers are written anew in its text, see {@code SpoilerLinks}. */
    private static boolean takesGzip(ContainerRequestContext request) {
        AcceptedEncodings accepted = new AcceptedEncodings(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        return !request.getUriInfo().getQueryParameters().containsKey(Spoilers.PARAMETER)
                && accepted.best(List.of(GZIP), "").equals(GZIP);
    }

    private Response answer(ContainerRequestContext request, PageMemory.Page page) {
        if (!takesGzip(request)) {
            return Response.ok(page.html(), PAGE).build();
        }
        sendAsGzip();
        return Response.ok(page.compressed(), PAGE).build();
    }

    /** Just before it is sent: Quarkus has its own mind about this header as long as an answer is made. */
    private void sendAsGzip() {
        routing.addHeadersEndHandler(sent -> routing.response().headers().set(HttpHeaders.CONTENT_ENCODING, GZIP));
    }

    /** What changes pages without a new snapshot. */
    private String note() {
        return outage.text().orElse("") + summaries.mark();
    }

    private String snapshot() {
        return warehouse.snapshot().map(SnapshotFile::id).orElse("none");
    }
}

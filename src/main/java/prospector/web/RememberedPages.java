package prospector.web;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import prospector.ingest.summary.Summaries;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;
import prospector.web.operator.OutageNote;

/**
 * Answers a page of the current snapshot that was made before from memory: filling a template costs milliseconds. Only whole
 * pages are kept; those of an older snapshot are never asked for again.
 */
@Provider
@OfSnapshot
@Priority(Priorities.USER + 1000)
class RememberedPages implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String KEY = RememberedPages.class.getName();
    private static final String SWITCHES = KEY + ".switches";
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Warehouse warehouse;
    private final OutageNote outage;
    private final Summaries summaries;
    private final PageMemory memory;

    RememberedPages(Warehouse warehouse, OutageNote outage, Summaries summaries, PageMemory memory) {
        this.warehouse = warehouse;
        this.outage = outage;
        this.summaries = summaries;
        this.memory = memory;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod()) || request.getHeaderString("HX-Request") != null) {
            return;
        }
        UriInfo uri = request.getUriInfo();
        long switches = warehouse.switches();
        PageMemory.Key key = new PageMemory.Key(snapshot(), note(), uri.getPath(), uri.getRequestUri().getRawQuery());
        Optional<String> page = memory.find(key);
        if (page.isPresent()) {
            request.abortWith(Response.ok(page.get(), PAGE).build());
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
            memory.keep(key, page);
        }
    }

    /** What changes pages without a new snapshot. */
    private String note() {
        return outage.text().orElse("") + summaries.mark();
    }

    private String snapshot() {
        return warehouse.snapshot().map(SnapshotFile::id).orElse("none");
    }
}

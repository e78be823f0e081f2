package prospector.web.operator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import prospector.warehouse.Warehouse;
import prospector.web.format.Csv;
import prospector.web.spoilers.TellsResults;

/** The page of the organiser. It changes without a new snapshot, so nobody keeps it; its table is the findings. */
@Path("/")
@TellsResults
@Blocking
public final class OperatorResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance operator(OperatorPage page);
    }

    private final Warehouse warehouse;
    private final OperatorPages pages;
    private final ServerFigures figures;

    OperatorResource(Warehouse warehouse, OperatorPages pages, ServerFigures figures) {
        this.warehouse = warehouse;
        this.pages = pages;
        this.figures = figures;
    }

    @GET
    @Path("operator")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(@Context HttpServerResponse response) {
        return Templates.operator(page(response));
    }

    @GET
    @Path("operator.json")
    @Produces(MediaType.APPLICATION_JSON)
    public OperatorPage json(@Context HttpServerResponse response) {
        return page(response);
    }

    @GET
    @Path("operator.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(@Context HttpServerResponse response) {
        return Csv.of(Findings.Row.class, page(response).rows());
    }

    private OperatorPage page(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.putHeader("X-Robots-Tag", "noindex");
        return warehouse.read(reading -> pages.of(reading, warehouse.serving(), figures.now()));
    }
}

package prospector.web.texts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import prospector.warehouse.Warehouse;
import prospector.web.PublicAddress;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;
import prospector.web.spoilers.TellsResults;

/**
 * Texts that the organiser copies into a chat. They hold whole addresses, which may be those of the request: so nobody keeps
 * them, or a request with a false host would end up in what others copy.
 */
@Path("/")
@TellsResults
@Blocking
public final class TextsResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance texts(TextsPage page);
    }

    private final Warehouse warehouse;
    private final PublicAddress address;

    TextsResource(Warehouse warehouse, PublicAddress address) {
        this.warehouse = warehouse;
        this.address = address;
    }

    @GET
    @Path("texts")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @Context HttpServerResponse response) {
        return Templates.texts(page(uri, response));
    }

    @GET
    @Path("texts.json")
    @Produces(MediaType.APPLICATION_JSON)
    public TextsPage json(UriInfo uri, @Context HttpServerResponse response) {
        return page(uri, response);
    }

    @GET
    @Path("texts.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri, @Context HttpServerResponse response) {
        return Csv.of(TextsPage.MessageRow.class, page(uri, response).rows());
    }

    @GET
    @Path("texts.txt")
    @Produces("text/plain;charset=utf-8")
    public String text(UriInfo uri, @Context HttpServerResponse response) {
        return page(uri, response).asText();
    }

    private TextsPage page(UriInfo uri, HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.putHeader("X-Robots-Tag", "noindex");
        RoundFilter filter = RoundFilter.of(Query.of(uri));
        return warehouse.read(reading -> TextsPage.of(reading, filter, address.of(uri)));
    }
}

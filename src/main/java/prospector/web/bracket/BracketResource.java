package prospector.web.bracket;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.spoilers.Spoilers;

/** The bracket; {@code player} marks the way of a participant. */
@Path("/")
@OfSnapshot
@Blocking
public final class BracketResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance bracket(BracketPage page);
    }

    private final Warehouse warehouse;

    BracketResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path("bracket")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri) {
        return Templates.bracket(page(uri));
    }

    @GET
    @Path("bracket.json")
    @Produces(MediaType.APPLICATION_JSON)
    public BracketPage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path("bracket.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return Csv.of(BracketPage.BracketRow.class, page(uri).rows());
    }

    private BracketPage page(UriInfo uri) {
        Query query = Query.of(uri);
        Long player = query.id("player").orElse(null);
        Spoilers spoilers = Spoilers.of(query);
        return warehouse.read(reading -> BracketPage.of(reading, player, spoilers));
    }
}

package prospector.web.search;

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

/** Finds players, nations, matches, terms of the game and statistics by name; suggestions of the header are its JSON. */
@Path("/")
@OfSnapshot
@Blocking
public final class SearchResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance search(SearchPage page);
    }

    private final Warehouse warehouse;
    private final SearchIndex index;

    SearchResource(Warehouse warehouse, SearchIndex index) {
        this.warehouse = warehouse;
        this.index = index;
    }

    @GET
    @Path("search")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri) {
        return Templates.search(page(uri));
    }

    @GET
    @Path("search.json")
    @Produces(MediaType.APPLICATION_JSON)
    public SearchPage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path("search.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return Csv.of(Hit.class, page(uri).rows());
    }

    private SearchPage page(UriInfo uri) {
        Query parameters = Query.of(uri);
        Spoilers spoilers = Spoilers.of(parameters);
        return warehouse.read(reading -> SearchPage.of(parameters, index.of(reading, spoilers)));
    }
}

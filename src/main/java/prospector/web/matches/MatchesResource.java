package prospector.web.matches;

import jakarta.ws.rs.BeanParam;
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
import prospector.web.subject.Htmx;

/** The list of matches; htmx gets the table alone. */
@Path("/")
@OfSnapshot
@Blocking
public final class MatchesResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance matches(MatchesPage page);

        static native TemplateInstance matches$results(MatchesPage page);
    }

    private final Warehouse warehouse;

    MatchesResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path("matches")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @BeanParam Htmx htmx) {
        MatchesPage page = page(uri);
        return htmx.answer(page.filter().address(), Templates.matches(page), Templates.matches$results(page));
    }

    @GET
    @Path("matches.json")
    @Produces(MediaType.APPLICATION_JSON)
    public MatchesPage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path("matches.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return Csv.of(MatchesPage.MatchRow.class, page(uri).rows());
    }

    private MatchesPage page(UriInfo uri) {
        Query query = Query.of(uri);
        MatchFilter filter = MatchFilter.of(query);
        Spoilers spoilers = Spoilers.of(query);
        return warehouse.read(reading -> MatchesPage.of(reading, filter, spoilers));
    }
}

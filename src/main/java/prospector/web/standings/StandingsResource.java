package prospector.web.standings;

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
import prospector.web.format.RoundFilter;
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.Htmx;

/** The standings; htmx gets the tables alone. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class StandingsResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance standings(StandingsPage page);

        static native TemplateInstance standings$results(StandingsPage page);
    }

    private final Warehouse warehouse;

    StandingsResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path("standings")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @BeanParam Htmx htmx) {
        StandingsPage page = page(uri);
        return htmx.answer(page.address(), Templates.standings(page), Templates.standings$results(page));
    }

    @GET
    @Path("standings.json")
    @Produces(MediaType.APPLICATION_JSON)
    public StandingsPage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path("standings.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return Csv.of(StandingsPage.StandingRow.class, page(uri).rows());
    }

    private StandingsPage page(UriInfo uri) {
        RoundFilter filter = RoundFilter.of(Query.of(uri));
        return warehouse.read(reading -> StandingsPage.of(reading, filter));
    }
}

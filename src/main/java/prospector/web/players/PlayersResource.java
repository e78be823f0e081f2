package prospector.web.players;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestHeader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import prospector.warehouse.Warehouse;
import prospector.web.spoilers.TellsResults;
import prospector.web.OfSnapshot;
import prospector.web.format.Csv;
import prospector.web.format.Query;

/** The list of people; htmx gets the table alone. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class PlayersResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance players(PlayersPage page);

        static native TemplateInstance players$results(PlayersPage page);
    }

    private final Warehouse warehouse;

    PlayersResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * The page, or its table for htmx.
     *
     * @param htmx present: only the table is replaced
     * @param restore present: the browser goes back and wants the whole page
     */
    @GET
    @Path("players")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @RestHeader("HX-Request") String htmx,
            @RestHeader("HX-History-Restore-Request") String restore, @Context HttpServerResponse response) {
        PlayersPage page = page(uri);
        if (htmx == null || restore != null) {
            return Templates.players(page);
        }
        // The address without the empty fields of the form.
        response.putHeader("HX-Push-Url", page.filter().address());
        return Templates.players$results(page);
    }

    @GET
    @Path("players.json")
    @Produces(MediaType.APPLICATION_JSON)
    public PlayersPage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path("players.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return Csv.of(PlayersPage.PlayerRow.class, page(uri).rows());
    }

    private PlayersPage page(UriInfo uri) {
        PlayerFilter filter = PlayerFilter.of(Query.of(uri));
        return warehouse.read(reading -> PlayersPage.of(reading, filter));
    }
}

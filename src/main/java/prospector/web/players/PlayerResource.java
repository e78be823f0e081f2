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
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;
import prospector.web.matches.MatchesPage.MatchRow;

/** One person; the table of data holds their matches. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class PlayerResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance player(PlayerPage page);

        static native TemplateInstance player$results(PlayerPage page);
    }

    private final Warehouse warehouse;

    PlayerResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * The page, or what its filter restricts for htmx.
     *
     * @param htmx present: only the part below the filter is replaced
     * @param restore present: the browser goes back and wants the whole page
     */
    @GET
    @Path("players/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String id, UriInfo uri, @RestHeader("HX-Request") String htmx,
            @RestHeader("HX-History-Restore-Request") String restore, @Context HttpServerResponse response) {
        PlayerPage page = page(id, uri);
        if (htmx == null || restore != null) {
            return Templates.player(page);
        }
        // The address without the empty fields of the form.
        response.putHeader("HX-Push-Url", page.address());
        return Templates.player$results(page);
    }

    @GET
    @Path("players/{id}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public PlayerPage json(String id, UriInfo uri) {
        return page(id, uri);
    }

    @GET
    @Path("players/{id}.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(String id, UriInfo uri) {
        return Csv.of(MatchRow.class, page(id, uri).matches().stream().map(MatchRow::of).toList());
    }

    private PlayerPage page(String id, UriInfo uri) {
        RoundFilter filter = RoundFilter.of(Query.of(uri));
        return warehouse.read(reading -> PlayerPage.of(reading, id, filter))
                .orElseThrow(() -> new NotThereException("player", id));
    }
}

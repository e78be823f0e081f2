package prospector.web.match.section;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.spoilers.TellsResults;

/** What happened in a game, for the rail under the charts of its sections: one document for all of them. */
@Path("/")
@OfSnapshot
@TellsResults
@Blocking
public final class RailResource {
    private static final String RAIL = "matches/{id: [^/.]+}/rail";

    private final Warehouse warehouse;

    RailResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path(RAIL + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Rail rail(String id, @Context UriInfo uri) {
        return find(id, uri);
    }

    @GET
    @Path(RAIL + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String railAsCsv(String id, @Context UriInfo uri) {
        return Csv.of(Rail.Mark.class, find(id, uri).marks());
    }

    private Rail find(String id, UriInfo uri) {
        return warehouse.read(reading -> MatchGame.of(reading, id, Query.of(uri).text("game"))
                .filter(game -> game.about() != null).map(game -> Rail.of(reading, game)))
                .orElseThrow(() -> new NotThereException("save of match", id));
    }
}

package prospector.web.match.map;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import prospector.stats.map.TerritoryByTurn;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.error.BadParameterException;
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.spoilers.TellsResults;

/** The map of a match on any turn. */
@Path("/")
@OfSnapshot
@TellsResults
@Blocking
public final class MatchMapResource {
    private static final String MAP = "matches/{id: [^/.]+}/map";

    private final Warehouse warehouse;

    MatchMapResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance map(MapPage page, int turn);
    }

    @GET
    @Path(MAP)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance map(String id, @Context UriInfo uri) {
        MapPage page = page(id, uri);
        return Templates.map(page, turn(page, uri));
    }

    @GET
    @Path(MAP + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public MapPage mapAsJson(String id, @Context UriInfo uri) {
        return page(id, uri);
    }

    @GET
    @Path(MAP + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String mapAsCsv(String id, @Context UriInfo uri) {
        return Csv.of(MapPage.Row.class, page(id, uri).rows());
    }

    private MapPage page(String id, UriInfo uri) {
        Optional<String> gameId = Query.of(uri).text("game");
        return warehouse
                .read(reading -> MatchGame.of(reading, id, gameId).map(game -> page(reading, game)))
                .orElseThrow(() -> new NotThereException("match", id));
    }

    private static MapPage page(Reading reading, MatchGame game) {
        if (game.about() == null) {
            return MapPage.of(game, List.of(), null);
        }
        String gameId = game.about().gameId();
        return MapPage.of(game, reading.list(TerritoryByTurn.class, gameId),
                MapDocument.of(reading, game.about()).orElse(null));
    }

    /** The turn that the drawing begins with: that of the address, else the last. */
    private static int turn(MapPage page, UriInfo uri) {
        Optional<Integer> turn = Query.of(uri).number("turn");
        if (turn.isPresent() && (turn.get() < 1 || page.turns() == null || turn.get() > page.turns())) {
            throw new BadParameterException("turn", page.turns() == null ? "left out: there is no save of this match"
                    : "a turn of the game, 1 to " + page.turns());
        }
        return turn.orElseGet(() -> page.turns() == null ? 0 : page.turns());
    }
}

package prospector.web.match.map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.block.Block;
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.match.section.Moment;
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.BlockResource;

/** The map of a match on any turn. */
@Path("/")
@OfSnapshot
@TellsResults
@Blocking
public final class MatchMapResource extends BlockResource<MapPage> {
    private static final String MAP = "matches/{id: [^/.]+}/map";

    private final Warehouse warehouse;

    MatchMapResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance map(MapPage page);
    }

    @GET
    @Path(MAP)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance map(String id, UriInfo uri) {
        return whole(page(id, uri));
    }

    @GET
    @Path(MAP + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public MapPage mapAsJson(String id, UriInfo uri) {
        return page(id, uri);
    }

    @GET
    @Path(MAP + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String mapAsCsv(String id, UriInfo uri) {
        return Csv.of(MapPage.Row.class, page(id, uri).territory());
    }

    @GET
    @Path(MAP + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String id, String block, UriInfo uri) {
        return block(page(id, uri), block);
    }

    @GET
    @Path(MAP + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String id, String block, UriInfo uri) {
        return table(page(id, uri), block);
    }

    @Override
    protected TemplateInstance whole(MapPage page) {
        return Templates.map(page);
    }

    /** Nothing of a map is fetched by parts but its blocks' data. */
    @Override
    protected TemplateInstance part(MapPage page) {
        return Templates.map(page);
    }

    private MapPage page(String id, UriInfo uri) {
        Query query = Query.of(uri);
        return warehouse.read(reading -> MatchGame.of(reading, id, query.text("game"))
                .map(game -> page(reading, game, query)).orElseThrow(() -> new NotThereException("match", id)));
    }

    private static MapPage page(Reading reading, MatchGame game, Query query) {
        return game.about() == null ? MapPage.withoutGame(game)
                : MapPage.of(Moment.of(reading, game, query), MapDocument.of(reading, game.about()).orElse(null));
    }
}

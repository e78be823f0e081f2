package prospector.web.players;

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
import prospector.web.block.Block;
import prospector.web.error.NotThereException;
import prospector.web.filter.StatFilter;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.matches.MatchesPage.MatchRow;
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.BlockResource;
import prospector.web.subject.Htmx;

/** One person, whole or one block of it; htmx gets what the filter changes. The table of data holds their matches. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class PlayerResource extends BlockResource<PlayerPage> {
    private static final String ID = "players/{id}";

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

    @GET
    @Path(ID)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String id, UriInfo uri, @BeanParam Htmx htmx) {
        return answer(page(id, uri), htmx);
    }

    @GET
    @Path(ID + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public PlayerPage json(String id, UriInfo uri) {
        return page(id, uri);
    }

    @GET
    @Path(ID + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(String id, UriInfo uri) {
        return Csv.of(MatchRow.class, page(id, uri).matches().stream().map(MatchRow::of).toList());
    }

    @GET
    @Path(ID + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String id, String block, UriInfo uri) {
        return block(page(id, uri), block);
    }

    @GET
    @Path(ID + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String id, String block, UriInfo uri) {
        return table(page(id, uri), block);
    }

    @Override
    protected TemplateInstance whole(PlayerPage page) {
        return Templates.player(page);
    }

    @Override
    protected TemplateInstance part(PlayerPage page) {
        return Templates.player$results(page);
    }

    private PlayerPage page(String id, UriInfo uri) {
        StatFilter filter = StatFilter.of(Query.of(uri));
        return warehouse.read(reading -> PlayerPage.of(reading, id, filter))
                .orElseThrow(() -> new NotThereException("player", id));
    }
}

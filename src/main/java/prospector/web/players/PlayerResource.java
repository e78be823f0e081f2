package prospector.web.players;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;
import prospector.web.matches.MatchesPage.MatchRow;

/** One person; the table of data holds their matches. */
@Path("/")
@OfSnapshot
@Blocking
public final class PlayerResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance player(PlayerPage page);
    }

    private final Warehouse warehouse;

    PlayerResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path("players/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String id) {
        return Templates.player(page(id));
    }

    @GET
    @Path("players/{id}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public PlayerPage json(String id) {
        return page(id);
    }

    @GET
    @Path("players/{id}.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(String id) {
        return Csv.of(MatchRow.class, page(id).matches().stream().map(MatchRow::of).toList());
    }

    private PlayerPage page(String id) {
        return warehouse.read(reading -> PlayerPage.of(reading, id)).orElseThrow(() -> new NotThereException("player", id));
    }
}

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
import prospector.stats.rating.Ratings;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.block.Block;
import prospector.web.block.RateBlock;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.Htmx;

/** The list of people; htmx gets the table alone. No person's id is {@code calibration}: it is digits or begins with name-. */
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

    @GET
    @Path("players")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @BeanParam Htmx htmx) {
        PlayersPage page = page(uri);
        return htmx.answer(page.filter().address(), Templates.players(page), Templates.players$results(page));
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

    @GET
    @Path("players/calibration.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block calibrationJson() {
        return calibration();
    }

    @GET
    @Path("players/calibration.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String calibrationCsv() {
        return Csv.of(Block.LongRow.class, calibration().longRows());
    }

    private RateBlock calibration() {
        return warehouse.read(reading -> CalibrationBlock.of(Ratings.of(reading)));
    }

    private PlayersPage page(UriInfo uri) {
        PlayerFilter filter = PlayerFilter.of(Query.of(uri));
        return warehouse.read(reading -> PlayersPage.of(reading, filter));
    }
}

package prospector.web.match.section;

import jakarta.ws.rs.BeanParam;
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
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.BlockResource;
import prospector.web.subject.Htmx;

/** A section of a match, whole or one block of it; htmx gets the blocks alone. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class MatchSectionResource extends BlockResource<MatchSectionPage> {
    private static final String NAME = "matches/{id: [^/.]+}/{section:[a-z][a-z-]*}";

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance section(MatchSectionPage page);

        static native TemplateInstance section$blocks(MatchSectionPage page);
    }

    private final Warehouse warehouse;
    private final MatchSections sections;

    MatchSectionResource(Warehouse warehouse, MatchSections sections) {
        this.warehouse = warehouse;
        this.sections = sections;
    }

    @GET
    @Path(NAME)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String id, String section, UriInfo uri, @BeanParam Htmx htmx) {
        return answer(page(id, section, uri), htmx);
    }

    @GET
    @Path(NAME + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public MatchSectionPage json(String id, String section, UriInfo uri) {
        return page(id, section, uri);
    }

    @GET
    @Path(NAME + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(String id, String section, UriInfo uri) {
        MatchSectionPage page = page(id, section, uri);
        return page.missing() == null ? section(section).csv(page) : table(page);
    }

    @GET
    @Path(NAME + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String id, String section, String block, UriInfo uri) {
        return block(page(id, section, uri), block);
    }

    @GET
    @Path(NAME + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String id, String section, String block, UriInfo uri) {
        return table(page(id, section, uri), block);
    }

    @Override
    protected TemplateInstance whole(MatchSectionPage page) {
        return section(page.section()).template(page).orElseGet(() -> Templates.section(page));
    }

    @Override
    protected TemplateInstance part(MatchSectionPage page) {
        return Templates.section$blocks(page);
    }

    private MatchSection section(String id) {
        return sections.find(id).orElseThrow(() -> new NotThereException("section of a match", id));
    }

    private MatchSectionPage page(String id, String name, UriInfo uri) {
        MatchSection section = section(name);
        Query query = Query.of(uri);
        return warehouse.read(reading -> page(reading, section, MatchGame.of(reading, id, query.text("game"))
                .orElseThrow(() -> new NotThereException("match", id)), query));
    }

    private static MatchSectionPage page(Reading reading, MatchSection section, MatchGame game, Query query) {
        return game.about() == null ? MatchSectionPage.withoutGame(section, game)
                : MatchSectionPage.of(section, Moment.of(reading, game, query));
    }
}

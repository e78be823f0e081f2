package prospector.web.section;

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
import prospector.web.block.Block;
import prospector.web.error.NotThereException;
import prospector.web.filter.StatFilter;
import prospector.web.format.Csv;
import prospector.web.format.Query;

/** A section of the statistics, whole or one block of it; htmx gets the blocks alone. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class SectionResource {
    /** The data of the first page stand under {@code /index}, which is no section. */
    private static final String NAME = "{section:(?!index\\b)[a-z][a-z-]*}";
    private static final String BLOCK = NAME + "/{block:[A-Za-z][A-Za-z0-9_-]*}";

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance section(SectionPage page);

        static native TemplateInstance section$blocks(SectionPage page);
    }

    private final Warehouse warehouse;
    private final Sections sections;

    SectionResource(Warehouse warehouse, Sections sections) {
        this.warehouse = warehouse;
        this.sections = sections;
    }

    /**
     * The page, or its blocks for htmx.
     *
     * @param htmx present: only the blocks are replaced
     * @param restore present: the browser goes back and wants the whole page
     */
    @GET
    @Path(NAME)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String section, UriInfo uri, @RestHeader("HX-Request") String htmx,
            @RestHeader("HX-History-Restore-Request") String restore, @Context HttpServerResponse response) {
        SectionPage page = page(section, uri);
        if (htmx == null || restore != null) {
            return Templates.section(page);
        }
        // The address without the empty fields of the form.
        response.putHeader("HX-Push-Url", page.address());
        return Templates.section$blocks(page);
    }

    @GET
    @Path(NAME + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public SectionPage json(String section, UriInfo uri) {
        return page(section, uri);
    }

    @GET
    @Path(NAME + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(String section, UriInfo uri) {
        return Csv.of(Block.LongRow.class, page(section, uri).rows());
    }

    @GET
    @Path(BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String section, String block, UriInfo uri) {
        return block(section, block, uri);
    }

    @GET
    @Path(BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String section, String block, UriInfo uri) {
        return Csv.of(Block.LongRow.class, block(section, block, uri).longRows());
    }

    private Block block(String section, String block, UriInfo uri) {
        return page(section, uri).block(block).orElseThrow(() -> new NotThereException("statistic", block));
    }

    private SectionPage page(String id, UriInfo uri) {
        Section section = sections.find(id).orElseThrow(() -> new NotThereException("page", id));
        StatFilter filter = StatFilter.of(Query.of(uri));
        return warehouse.read(reading -> SectionPage.of(reading, section, filter));
    }
}

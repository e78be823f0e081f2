package prospector.web.section;

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
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.BlockResource;
import prospector.web.subject.Htmx;

/** A section of the statistics, whole or one block of it; htmx gets the blocks alone. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class SectionResource extends BlockResource<SectionPage> {
    /** The data of the first page stand under {@code /index}, which is no section. */
    private static final String NAME = "{section:(?!index\\b)[a-z][a-z-]*}";

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance section(SectionPage page);

        static native TemplateInstance section$blocks(SectionPage page);
    }

    private final Warehouse warehouse;
    private final Sections sections;
    private final SectionMemory memory;

    SectionResource(Warehouse warehouse, Sections sections, SectionMemory memory) {
        this.warehouse = warehouse;
        this.sections = sections;
        this.memory = memory;
    }

    @GET
    @Path(NAME)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String section, UriInfo uri, @BeanParam Htmx htmx) {
        return answer(page(section, uri), htmx);
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
        return table(page(section, uri));
    }

    @GET
    @Path(NAME + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String section, String block, UriInfo uri) {
        return block(page(section, uri), block);
    }

    @GET
    @Path(NAME + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String section, String block, UriInfo uri) {
        return table(page(section, uri), block);
    }

    @Override
    protected TemplateInstance whole(SectionPage page) {
        return Templates.section(page);
    }

    @Override
    protected TemplateInstance part(SectionPage page) {
        return Templates.section$blocks(page);
    }

    private SectionPage page(String id, UriInfo uri) {
        Section section = sections.find(id).orElseThrow(() -> new NotThereException("page", id));
        Query query = Query.of(uri);
        StatFilter filter = StatFilter.of(query);
        Chosen chosen = Chosen.of(section.choices(), query);
        return warehouse.read(reading -> memory.page(reading, section, filter, chosen));
    }
}

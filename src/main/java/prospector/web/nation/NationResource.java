package prospector.web.nation;

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

/**
 * A nation, whole or one block of it; htmx gets the blocks alone. An id begins with a capital, a block of the section does not.
 */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class NationResource extends BlockResource<NationPage> {
    private static final String ID = "nations/{id:[A-Z][^/.]*}";

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance nation(NationPage page);

        static native TemplateInstance nation$blocks(NationPage page);
    }

    private final Warehouse warehouse;

    NationResource(Warehouse warehouse) {
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
    public NationPage json(String id, UriInfo uri) {
        return page(id, uri);
    }

    @GET
    @Path(ID + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(String id, UriInfo uri) {
        return table(page(id, uri));
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
    protected TemplateInstance whole(NationPage page) {
        return Templates.nation(page);
    }

    @Override
    protected TemplateInstance part(NationPage page) {
        return Templates.nation$blocks(page);
    }

    private NationPage page(String id, UriInfo uri) {
        StatFilter filter = StatFilter.of(Query.of(uri));
        return warehouse.read(reading -> NationPage.of(reading, id, filter))
                .orElseThrow(() -> new NotThereException("nation", id));
    }
}

package prospector.web.nation;

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

/**
 * A nation, whole or one block of it; htmx gets the blocks alone. An id begins with a capital, a block of the section does not.
 */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class NationResource {
    private static final String ID = "nations/{id:[A-Z][^/.]*}";
    private static final String BLOCK = ID + "/{block:[A-Za-z][A-Za-z0-9_-]*}";

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

    /**
     * The page, or its blocks for htmx.
     *
     * @param htmx present: only the blocks are replaced
     * @param restore present: the browser goes back and wants the whole page
     */
    @GET
    @Path(ID)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(String id, UriInfo uri, @RestHeader("HX-Request") String htmx,
            @RestHeader("HX-History-Restore-Request") String restore, @Context HttpServerResponse response) {
        NationPage page = page(id, uri);
        if (htmx == null || restore != null) {
            return Templates.nation(page);
        }
        // The address without the empty fields of the form.
        response.putHeader("HX-Push-Url", page.address());
        return Templates.nation$blocks(page);
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
        return Csv.of(Block.LongRow.class, page(id, uri).rows());
    }

    @GET
    @Path(BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String id, String block, UriInfo uri) {
        return block(id, block, uri);
    }

    @GET
    @Path(BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String id, String block, UriInfo uri) {
        return Csv.of(Block.LongRow.class, block(id, block, uri).longRows());
    }

    private Block block(String id, String block, UriInfo uri) {
        return page(id, uri).block(block).orElseThrow(() -> new NotThereException("statistic", block));
    }

    private NationPage page(String id, UriInfo uri) {
        StatFilter filter = StatFilter.of(Query.of(uri));
        return warehouse.read(reading -> NationPage.of(reading, id, filter))
                .orElseThrow(() -> new NotThereException("nation", id));
    }
}

package prospector.web.compare;

import java.util.List;

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
import prospector.web.error.BadParameterException;
import prospector.web.filter.StatFilter;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.BlockResource;
import prospector.web.subject.Htmx;

/** A comparison of people, whole or one block of it; htmx gets what the filter changes. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class CompareResource extends BlockResource<ComparePage> {
    private static final String PAGE = "compare";

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance compare(ComparePage page);

        static native TemplateInstance compare$results(ComparePage page);
    }

    private final Warehouse warehouse;

    CompareResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path(PAGE)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @BeanParam Htmx htmx) {
        return answer(page(uri), htmx);
    }

    @GET
    @Path(PAGE + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public ComparePage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path(PAGE + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return table(page(uri));
    }

    @GET
    @Path(PAGE + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String block, UriInfo uri) {
        return block(page(uri), block);
    }

    @GET
    @Path(PAGE + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String block, UriInfo uri) {
        return table(page(uri), block);
    }

    @Override
    protected TemplateInstance whole(ComparePage page) {
        return Templates.compare(page);
    }

    @Override
    protected TemplateInstance part(ComparePage page) {
        return Templates.compare$results(page);
    }

    private ComparePage page(UriInfo uri) {
        Query query = Query.of(uri);
        List<String> ids = query.texts("player");
        if (ids.size() > ComparePage.MOST) {
            throw new BadParameterException("player", "given at most " + ComparePage.MOST + " times");
        }
        StatFilter filter = StatFilter.of(query.without("player"));
        return warehouse.read(reading -> ComparePage.of(reading, ids, filter));
    }
}

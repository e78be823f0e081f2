package prospector.web.compare.sides;

import java.util.List;
import java.util.function.Function;

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
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.spoilers.TellsResults;
import prospector.web.subject.BlockResource;
import prospector.web.subject.Htmx;

/** Sides of any games laid over each other, or all sides of two matches; htmx gets what the turn changes. */
@Path("/")
@TellsResults
@OfSnapshot
@Blocking
public final class SidesResource extends BlockResource<SidesPage> {
    static final int MOST_SIDES = 4;
    static final int MOST_MATCHES = 2;
    private static final String SIDES = "compare/sides";
    private static final String MATCHES = "compare/matches";

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance sides(SidesPage page);

        static native TemplateInstance sides$results(SidesPage page);
    }

    private final Warehouse warehouse;

    SidesResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Path(SIDES)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @BeanParam Htmx htmx) {
        return answer(sides(uri), htmx);
    }

    @GET
    @Path(SIDES + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public SidesPage json(UriInfo uri) {
        return sides(uri);
    }

    @GET
    @Path(SIDES + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return table(sides(uri));
    }

    @GET
    @Path(SIDES + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block blockJson(String block, UriInfo uri) {
        return block(sides(uri), block);
    }

    @GET
    @Path(SIDES + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String blockCsv(String block, UriInfo uri) {
        return table(sides(uri), block);
    }

    @GET
    @Path(MATCHES)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance matchesHtml(UriInfo uri, @BeanParam Htmx htmx) {
        return answer(matches(uri), htmx);
    }

    @GET
    @Path(MATCHES + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public SidesPage matchesJson(UriInfo uri) {
        return matches(uri);
    }

    @GET
    @Path(MATCHES + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String matchesCsv(UriInfo uri) {
        return table(matches(uri));
    }

    @GET
    @Path(MATCHES + BLOCK + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Block matchesBlockJson(String block, UriInfo uri) {
        return block(matches(uri), block);
    }

    @GET
    @Path(MATCHES + BLOCK + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String matchesBlockCsv(String block, UriInfo uri) {
        return table(matches(uri), block);
    }

    @Override
    protected TemplateInstance whole(SidesPage page) {
        return Templates.sides(page);
    }

    @Override
    protected TemplateInstance part(SidesPage page) {
        return Templates.sides$results(page);
    }

    private SidesPage sides(UriInfo uri) {
        Query query = Query.of(uri);
        List<SideKey> keys = keys(query, SideKey.PARAMETER, MOST_SIDES, SideKey::of);
        Integer turn = query.number("turn").orElse(null);
        return warehouse.read(reading -> SidesPage.ofSides(reading, keys, turn));
    }

    private SidesPage matches(UriInfo uri) {
        Query query = Query.of(uri);
        List<MatchKey> keys = keys(query, MatchKey.PARAMETER, MOST_MATCHES, MatchKey::of);
        Integer turn = query.number("turn").orElse(null);
        return warehouse.read(reading -> SidesPage.ofMatches(reading, keys, turn));
    }

    private static <K> List<K> keys(Query query, String parameter, int most, Function<String, K> key) {
        List<String> texts = query.texts(parameter);
        if (texts.size() > most) {
            throw new BadParameterException(parameter, "given at most " + most + " times");
        }
        return texts.stream().map(key).toList();
    }
}

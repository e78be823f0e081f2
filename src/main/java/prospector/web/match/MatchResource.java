package prospector.web.match;

import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import prospector.web.OfSnapshot;
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.spoilers.Spoilers;
import prospector.web.spoilers.TellsResults;

/** A match, and each part of it that is data by itself. */
@Path("/")
@OfSnapshot
@Blocking
public final class MatchResource {
    private static final String ID = "matches/{id: [^/.]+}";

    private final MatchPages pages;

    MatchResource(MatchPages pages) {
        this.pages = pages;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance match(MatchPage page);

        static native TemplateInstance covered(CoveredMatch page);
    }

    @GET
    @Path(ID)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance match(String id, @Context UriInfo uri) {
        Spoilers spoilers = spoilers(uri);
        return spoilers.hideResults() ? Templates.covered(covered(id, spoilers)) : Templates.match(page(id, uri));
    }

    @GET
    @Path(ID + ".json")
    @Produces(MediaType.APPLICATION_JSON)
    public Object matchAsJson(String id, @Context UriInfo uri) {
        Spoilers spoilers = spoilers(uri);
        return spoilers.hideResults() ? covered(id, spoilers) : page(id, uri);
    }

    @GET
    @Path(ID + ".csv")
    @Produces(Csv.MEDIA_TYPE)
    public String matchAsCsv(String id, @Context UriInfo uri) {
        Spoilers spoilers = spoilers(uri);
        return spoilers.hideResults() ? Csv.of(CoveredMatch.Row.class, covered(id, spoilers).table())
                : Csv.of(MatchPage.Row.class, page(id, uri).table());
    }

    @GET
    @TellsResults
    @Path(ID + "/turns.json")
    @Produces(MediaType.APPLICATION_JSON)
    public MatchTurns turnsAsJson(String id, @Context UriInfo uri) {
        return part(id, uri, MatchPage.GameReport::turns);
    }

    @GET
    @TellsResults
    @Path(ID + "/turns.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String turnsAsCsv(String id, @Context UriInfo uri) {
        return Csv.of(MatchTurns.Row.class, part(id, uri, MatchPage.GameReport::turns).rows());
    }

    @GET
    @TellsResults
    @Path(ID + "/yields.json")
    @Produces(MediaType.APPLICATION_JSON)
    public MatchYields yieldsAsJson(String id, @Context UriInfo uri) {
        return part(id, uri, MatchPage.GameReport::yields);
    }

    @GET
    @TellsResults
    @Path(ID + "/yields.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String yieldsAsCsv(String id, @Context UriInfo uri) {
        return Csv.of(MatchYields.Row.class, part(id, uri, MatchPage.GameReport::yields).rows());
    }

    @GET
    @TellsResults
    @Path(ID + "/laws.json")
    @Produces(MediaType.APPLICATION_JSON)
    public MatchLaws lawsAsJson(String id, @Context UriInfo uri) {
        return part(id, uri, MatchPage.GameReport::laws);
    }

    @GET
    @TellsResults
    @Path(ID + "/laws.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String lawsAsCsv(String id, @Context UriInfo uri) {
        return Csv.of(MatchLaws.Row.class, part(id, uri, MatchPage.GameReport::laws).rows());
    }

    @GET
    @TellsResults
    @Path(ID + "/technologies.json")
    @Produces(MediaType.APPLICATION_JSON)
    public MatchTechnologies technologiesAsJson(String id, @Context UriInfo uri) {
        return part(id, uri, MatchPage.GameReport::technologies);
    }

    @GET
    @TellsResults
    @Path(ID + "/technologies.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String technologiesAsCsv(String id, @Context UriInfo uri) {
        return Csv.of(MatchTechnologies.Row.class, part(id, uri, MatchPage.GameReport::technologies).rows());
    }

    private <P> P part(String id, UriInfo uri, Function<MatchPage.GameReport, P> part) {
        MatchPage page = page(id, uri);
        if (page.game() == null) {
            throw new NotThereException("save of match", id);
        }
        return part.apply(page.game());
    }

    private static Spoilers spoilers(UriInfo uri) {
        return Spoilers.of(Query.of(uri));
    }

    private CoveredMatch covered(String id, Spoilers spoilers) {
        return pages.covered(id, spoilers).orElseThrow(() -> new NotThereException("match", id));
    }

    private MatchPage page(String id, UriInfo uri) {
        return pages.find(id, MatchFilter.of(uri)).orElseThrow(() -> new NotThereException("match", id));
    }
}

package prospector.web.match.overview;

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

/** The overview of a match; while results are hidden, what was known before it was played. */
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

    private static Spoilers spoilers(UriInfo uri) {
        return Spoilers.of(Query.of(uri));
    }

    private CoveredMatch covered(String id, Spoilers spoilers) {
        return pages.covered(id, spoilers).orElseThrow(() -> new NotThereException("match", id));
    }

    private MatchPage page(String id, UriInfo uri) {
        return pages.find(id, Query.of(uri)).orElseThrow(() -> new NotThereException("match", id));
    }
}

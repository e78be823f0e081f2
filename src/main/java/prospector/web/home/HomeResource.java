package prospector.web.home;

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
import prospector.web.OfSnapshot;
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;
import prospector.web.spoilers.Spoilers;

/** The first page. Its data stand under {@code /index}, because a path cannot be a suffix alone. */
@Path("/")
@OfSnapshot
@Blocking
public final class HomeResource {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance home(HomePage page);

        static native TemplateInstance home$results(HomePage page);
    }

    private final Warehouse warehouse;

    HomeResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * The page, or what its filter restricts for htmx.
     *
     * @param htmx present: only the part below the filter is replaced
     * @param restore present: the browser goes back and wants the whole page
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @RestHeader("HX-Request") String htmx,
            @RestHeader("HX-History-Restore-Request") String restore, @Context HttpServerResponse response) {
        HomePage page = page(uri);
        if (htmx == null || restore != null) {
            return Templates.home(page);
        }
        // The address without the empty fields of the form.
        response.putHeader("HX-Push-Url", page.address());
        return Templates.home$results(page);
    }

    @GET
    @Path("{name: (index)?}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public HomePage json(UriInfo uri) {
        return page(uri);
    }

    @GET
    @Path("{name: (index)?}.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv(UriInfo uri) {
        return Csv.of(HomePage.NationRow.class, page(uri).rows());
    }

    private HomePage page(UriInfo uri) {
        Query query = Query.of(uri);
        RoundFilter filter = RoundFilter.of(query);
        Spoilers spoilers = Spoilers.of(query);
        return warehouse.read(reading -> HomePage.of(reading, filter, spoilers));
    }
}

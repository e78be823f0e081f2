package prospector.web.home;

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
import prospector.web.format.Csv;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;
import prospector.web.spoilers.Spoilers;
import prospector.web.subject.Htmx;

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

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html(UriInfo uri, @BeanParam Htmx htmx) {
        HomePage page = page(uri);
        return htmx.answer(page.address(), Templates.home(page), Templates.home$results(page));
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

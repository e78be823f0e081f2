package prospector.web.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.format.Csv;

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
    }

    private final Warehouse warehouse;

    HomeResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance html() {
        return Templates.home(page());
    }

    @GET
    @Path("{name: (index)?}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public HomePage json() {
        return page();
    }

    @GET
    @Path("{name: (index)?}.csv")
    @Produces(Csv.MEDIA_TYPE)
    public String csv() {
        return Csv.of(HomePage.NationRow.class, page().rows());
    }

    private HomePage page() {
        return warehouse.read(HomePage::of);
    }
}

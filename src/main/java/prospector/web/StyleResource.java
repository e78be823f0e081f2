package prospector.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

/** Style sheets that are made instead of written, and the icon that browsers ask for by habit. */
@Path("/")
public final class StyleResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final NationStyles nations;

    StyleResource(NationStyles nations) {
        this.nations = nations;
    }

    /**
     * The colours of the nations.
     *
     * @param version hash of the content; a request without it, or with that of another build, must not be remembered for long
     */
    @GET
    @Path("nations.css")
    @Produces("text/css;charset=utf-8")
    public Response nations(@RestQuery("v") String version) {
        return Response.ok(nations.css())
                .header(HttpHeaders.CACHE_CONTROL, Hash.of(nations.css()).equals(version) ? FOR_EVER : FOR_AN_HOUR).build();
    }

    @GET
    @Path("favicon.ico")
    public Response icon() {
        // Not as a location(URI): that would be made absolute with the Host header, which anybody may write.
        return Response.status(Response.Status.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, "/favicon.svg")
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY).build();
    }
}

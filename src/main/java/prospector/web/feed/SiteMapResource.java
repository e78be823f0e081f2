package prospector.web.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import prospector.web.OfSnapshot;
import prospector.web.PublicAddress;

/** What search engines want to know: which pages there are, and which they need not ask for. */
@Path("/")
@OfSnapshot
@Blocking
public final class SiteMapResource {
    private final SiteMap pages;
    private final PublicAddress address;

    SiteMapResource(SiteMap pages, PublicAddress address) {
        this.pages = pages;
        this.address = address;
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=utf-8")
    public String pages(UriInfo uri) {
        String site = address.of(uri);
        XmlText xml = new XmlText();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        pages.paths().forEach(path -> xml.open("url").element("loc", site + path).close());
        return xml.end();
    }

    /** Pages of hits, private addresses and those of platforms are not for search engines. */
    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=utf-8")
    public String robots(UriInfo uri) {
        return "User-agent: *\nDisallow: /search\nDisallow: /release/\nDisallow: /q/\n\nSitemap: " + address.of(uri)
                + "/sitemap.xml\n";
    }
}

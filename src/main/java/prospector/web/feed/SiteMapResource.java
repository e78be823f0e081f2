package prospector.web.feed;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import prospector.stats.matches.MatchLine;
import prospector.stats.nations.KnownNation;
import prospector.stats.people.Person;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.PublicAddress;
import prospector.web.Site;
import prospector.web.format.Format;
import prospector.web.section.Section;
import prospector.web.section.Sections;

/** What search engines want to know: which pages there are, and which they need not ask for. */
@Path("/")
@OfSnapshot
@Blocking
public final class SiteMapResource {
    /** Largest number of addresses in one file, says sitemaps.org. */
    private static final int MOST = 50_000;

    private final Warehouse warehouse;
    private final Sections sections;
    private final PublicAddress address;

    SiteMapResource(Warehouse warehouse, Sections sections, PublicAddress address) {
        this.warehouse = warehouse;
        this.sections = sections;
        this.address = address;
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=utf-8")
    public String pages(UriInfo uri) {
        String site = address.of(uri);
        XmlText xml = new XmlText();
        xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        paths().forEach(path -> xml.open("url").element("loc", site + path).close());
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

    private List<String> paths() {
        return warehouse.read(reading -> Stream.of(
                Stream.concat(Site.PLACES.stream().map(Site.Place::path), Stream.of("/compare", "/compare/sides")),
                sections.all().stream().map(Section::path),
                ofTournament(reading)).flatMap(paths -> paths).distinct().limit(MOST).toList());
    }

    private static Stream<String> ofTournament(Reading reading) {
        return Stream.of(
                reading.list(KnownNation.class).stream().map(known -> "/nations/" + Format.urlPath(known.nation())),
                reading.list(Person.class, null, null).stream().map(person -> "/players/" + Format.urlPath(person.personId())),
                MatchLine.all(reading).stream().map(line -> "/matches/" + Format.urlPath(line.id()))).flatMap(paths -> paths);
    }
}

package prospector.web.feed;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.matches.MatchLine;
import prospector.stats.nations.KnownNation;
import prospector.stats.people.Person;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.Site;
import prospector.web.format.Format;
import prospector.web.section.Section;
import prospector.web.section.Sections;

/** The pages of the site that stand for themselves, without those of a match's sections and without filters. */
@ApplicationScoped
public class SiteMap {
    /** Largest number of addresses in one file, says sitemaps.org. */
    private static final int MOST = 50_000;

    private final Warehouse warehouse;
    private final Sections sections;

    SiteMap(Warehouse warehouse, Sections sections) {
        this.warehouse = warehouse;
        this.sections = sections;
    }

    /** Their addresses without the host: places and sections, nations, players, matches with the latest first. */
    public List<String> paths() {
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

package prospector.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.Site;
import prospector.web.block.Head;
import prospector.web.filter.StatFilter;
import prospector.web.format.Query;
import prospector.web.search.Entry.Text;
import prospector.web.section.Section;
import prospector.web.section.Sections;

/** Pages of the navigation, sections of the statistics, and each statistic by its heading and question. */
@ApplicationScoped
class PageEntries {
    private final Sections sections;

    PageEntries(Sections sections) {
        this.sections = sections;
    }

    List<Entry> of(Reading reading) {
        List<Entry> entries = new ArrayList<>();
        sections.all().forEach(section -> entries.add(Entry.named(Kind.STATISTIC, section.title(), section.lead(),
                section.path(), Text.of(Part.DESCRIPTION, section.lead()))));
        sections.all().forEach(section -> statistics(reading, section).forEach(entries::add));
        Stream.concat(Site.PLACES.stream(), Site.FURTHER.stream())
                .filter(place -> sections.all().stream().noneMatch(section -> section.path().equals(place.path())))
                .forEach(place -> entries.add(Entry.named(Kind.PAGE, place.label(), null, place.path())));
        return entries;
    }

    /** What the section asks does not depend on the sides selected: without any, the answers cost next to nothing. */
    private static Stream<Entry> statistics(Reading reading, Section section) {
        return section.blocks(reading, Selection.of(reading, side -> false), StatFilter.of(Query.none())).stream()
                .map(block -> statistic(section, block.head()));
    }

    private static Entry statistic(Section section, Head head) {
        return Entry.named(Kind.STATISTIC, head.heading(), section.title() + ": " + head.question(),
                section.path() + "#" + head.id(), Text.of(Part.DESCRIPTION, head.question()));
    }
}

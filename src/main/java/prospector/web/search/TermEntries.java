package prospector.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.game.Identified;
import prospector.game.ReferenceData;
import prospector.stats.search.KnownTerm;
import prospector.warehouse.Reading;
import prospector.web.format.Format;
import prospector.web.search.Entry.Text;
import prospector.web.section.Sections;

/**
 * Technologies, laws and wonders: those of the reference data, and what else occurs in games. A term leads to the section that
 * is about its kind.
 */
@ApplicationScoped
class TermEntries {
    private final ReferenceData reference = new ReferenceData();
    private final Sections sections;

    TermEntries(Sections sections) {
        this.sections = sections;
    }

    List<Entry> of(Reading reading) {
        List<KnownTerm> known = reading.list(KnownTerm.class);
        List<Entry> entries = new ArrayList<>();
        entries.addAll(terms(Kind.TECHNOLOGY, address("technologies", "#tree"), reference.techs().all(), known));
        entries.addAll(terms(Kind.LAW, address("laws", "#law-popularity"), reference.laws().all(), known));
        entries.addAll(terms(Kind.WONDER, address("wonders", "#sides"), reference.wonders().all(), known));
        return entries;
    }

    private Optional<String> address(String section, String block) {
        return sections.find(section).map(found -> found.path() + block);
    }

    private static List<Entry> terms(Kind kind, Optional<String> href, Collection<? extends Identified> reference,
            List<KnownTerm> known) {
        Set<String> played = known.stream().filter(term -> term.kind().equals(kind.name().toLowerCase(Locale.ROOT)))
                .map(KnownTerm::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> ids = reference.stream().map(Identified::id).collect(Collectors.toCollection(LinkedHashSet::new));
        ids.addAll(played);
        return href.isEmpty() ? List.of()
                : ids.stream().map(id -> Entry.named(kind, Format.readable(id),
                        played.contains(id) ? null : "In no game that was read", href.get(), Text.of(Part.ID, id),
                        Text.ofIdAlone(id))).toList();
    }
}

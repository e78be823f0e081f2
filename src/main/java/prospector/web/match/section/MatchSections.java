package prospector.web.match.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;

/** All sections of a match, in the order of the navigation: {@code {inject:matchSections.all}} in templates. */
@Named
@ApplicationScoped
public class MatchSections {
    private final List<MatchSection> all;

    MatchSections(Instance<MatchSection> sections) {
        this.all = sections.stream().sorted(Comparator.comparing(MatchSection::order)).toList();
    }

    public List<MatchSection> all() {
        return all;
    }

    /** The section with this name in the address. */
    public Optional<MatchSection> find(String id) {
        return all.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The heading of a page of a match by its name in the address; the map has a page of its own kind. */
    public Optional<String> title(String id) {
        return id.equals("map") ? Optional.of("Map") : find(id).map(MatchSection::title);
    }
}

package prospector.web.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;

/** All sections, in the order of the navigation: {@code {inject:sections.all}} in templates. */
@Named
@ApplicationScoped
public class Sections {
    private final List<Section> all;

    Sections(Instance<Section> sections) {
        this.all = sections.stream().sorted(Comparator.comparing(Section::order)).toList();
    }

    public List<Section> all() {
        return all;
    }

    /** The section with this name in the address. */
    public Optional<Section> find(String id) {
        return all.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}

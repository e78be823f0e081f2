package prospector.web.section;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.warehouse.Reading;
import prospector.warehouse.WarmUp;
import prospector.web.filter.StatFilter;

/** Makes the pages of statistics without filters, after all else: their questions look at all games and take longest. */
@ApplicationScoped
class SectionsWarmUp implements WarmUp {
    private final Sections sections;
    private final SectionMemory memory;

    SectionsWarmUp(Sections sections, SectionMemory memory) {
        this.sections = sections;
        this.memory = memory;
    }

    @Override
    public void ask(Reading reading) {
        StatFilter all = StatFilter.none();
        sections.all().forEach(section -> memory.page(reading, section, all, Chosen.firstOf(section.choices())));
    }
}

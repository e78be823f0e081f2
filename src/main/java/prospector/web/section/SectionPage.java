package prospector.web.section;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.FilterChoices;
import prospector.web.filter.StatFilter;
import prospector.web.subject.BlockPage;
import prospector.web.subject.Selected;

/**
 * A section of the statistics under a filter.
 *
 * @param section name in the address
 * @param selected on how much all of it rests
 * @param blocks one for each question
 */
public record SectionPage(String section, String title, String lead, StatFilter filter, Selected selected,
        @JsonIgnore FilterChoices choices, List<Block> blocks) implements BlockPage {
    static SectionPage of(Reading reading, Section section, StatFilter filter) {
        Selection selection = filter.select(reading);
        return new SectionPage(section.id(), section.title(), section.lead(), filter, Selected.of(selection),
                FilterChoices.of(reading), section.blocks(reading, selection, filter));
    }

    @Override
    public String path() {
        return "/" + section;
    }
}

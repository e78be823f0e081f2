package prospector.web.section;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.FilterChoices;
import prospector.web.filter.StatFilter;
import prospector.web.format.Address;
import prospector.web.subject.BlockPage;
import prospector.web.subject.Selected;

/**
 * A section of the statistics under a filter.
 *
 * @param section name in the address
 * @param chosen what the section lets people choose besides
 * @param selected on how much all of it rests
 * @param blocks one for each question
 */
public record SectionPage(String section, String title, String lead, StatFilter filter, Chosen chosen,
        Selected selected, @JsonIgnore FilterChoices choices, List<Block> blocks) implements BlockPage {
    static SectionPage of(Reading reading, Section section, StatFilter filter, Chosen chosen) {
        Selection selection = filter.select(reading);
        return new SectionPage(section.id(), section.title(), section.lead(), filter, chosen,
                Selected.of(selection), FilterChoices.of(reading), section.blocks(reading, selection, filter, chosen));
    }

    @Override
    public String path() {
        return "/" + section;
    }

    @Override
    public Address choose(String path) {
        return chosen.on(filter.address(path));
    }

    /** What the form of the filter keeps besides. */
    public List<Address.Parameter> keep() {
        return chosen.on(new Address(path())).parameters();
    }

    /** Address of this page with another value of one choice. */
    public String address(Choice choice, Choice.Value value) {
        return chosen.with(choice.name(), value.id()).on(filter.address(path())).toString();
    }
}

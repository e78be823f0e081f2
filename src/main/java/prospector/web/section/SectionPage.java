package prospector.web.section;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.FilterChoices;
import prospector.web.filter.StatFilter;

/**
 * A section of the statistics under a filter.
 *
 * @param section name in the address
 * @param selected on how much all of it rests
 * @param blocks one for each question
 */
public record SectionPage(String section, String title, String lead, StatFilter filter, Selected selected,
        @JsonIgnore FilterChoices choices, List<Block> blocks) {
    /** What the filter selects, of how many. */
    public record Selected(int games, int allGames, int sides, int allSides, long decidedSides) {
        static Selected of(Selection selection) {
            return new Selected(selection.games(), selection.allGames(), selection.sides().size(), selection.allSides(),
                    selection.decided());
        }
    }

    static SectionPage of(Reading reading, Section section, StatFilter filter) {
        Selection selection = filter.select(reading);
        return new SectionPage(section.id(), section.title(), section.lead(), filter, Selected.of(selection),
                FilterChoices.of(reading), section.blocks(reading, selection, filter));
    }

    Optional<Block> block(String id) {
        return blocks.stream().filter(block -> block.head().id().equals(id)).findFirst();
    }

    List<Block.LongRow> rows() {
        return blocks.stream().flatMap(block -> block.longRows().stream()).toList();
    }

    /** Address of this page without a filter. */
    public String path() {
        return "/" + section;
    }

    /** Address of this page with its filter. */
    public String address() {
        return filter.address(path()).toString();
    }

    /** Address of a block's data with the same filter. */
    public String data(Block block, String suffix) {
        return filter.address(path() + "/" + block.head().id() + suffix).toString();
    }
}

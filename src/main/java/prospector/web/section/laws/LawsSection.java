package prospector.web.section.laws;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Which laws sides adopt, and when. */
@ApplicationScoped
class LawsSection implements Section {
    @Override
    public String id() {
        return "laws";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Laws";
    }

    @Override
    public String lead() {
        return "When sides decide their classes of laws, with which they begin, and what goes with winning. The fourth class brings "
                + "the first unique unit, the seventh the second.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream.concat(new MilestoneBlocks(reading, selection, filter).all().stream(),
                new LawBlocks(reading, selection, filter).all().stream()).toList();
    }
}

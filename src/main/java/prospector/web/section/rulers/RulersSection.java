package prospector.web.section.rulers;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** With whom sides begin, and how long their rulers last. */
@ApplicationScoped
class RulersSection implements Section {
    @Override
    public String id() {
        return "rulers";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Rulers";
    }

    @Override
    public String lead() {
        return "With which rulers sides begin, how often they win with them, and how long rulers last.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream.concat(new FirstRulerBlocks(reading, selection, filter).all().stream(),
                new ReignBlocks(reading, selection, filter).all().stream()).toList();
    }
}

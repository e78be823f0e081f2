package prospector.web.section.military;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Armies: how strong they are, and of what. */
@ApplicationScoped
class MilitarySection implements Section {
    @Override
    public String id() {
        return "military";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "Military";
    }

    @Override
    public String lead() {
        return "How strong the armies of winners and losers are, which units sides build, and what is left of them.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return new MilitaryBlocks(reading, selection, filter).all();
    }
}

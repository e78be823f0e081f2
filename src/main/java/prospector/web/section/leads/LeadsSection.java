package prospector.web.section.leads;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** How often a lead leads to victory. */
@ApplicationScoped
class LeadsSection implements Section {
    @Override
    public String id() {
        return "leads";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "Leads";
    }

    @Override
    public String lead() {
        return "How often the side that is ahead on a turn goes on to win, by what it is ahead in and by how far.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return new LeadBlocks(reading, selection, filter).all();
    }
}

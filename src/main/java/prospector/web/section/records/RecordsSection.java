package prospector.web.section.records;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** The extremes of the tournament, each with its match, player and nation. */
@ApplicationScoped
class RecordsSection implements Section {
    @Override
    public String id() {
        return "records";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String title() {
        return "Records";
    }

    @Override
    public String lead() {
        return "The extremes of the tournament. Only games whose winner is known count; what a save does not hold takes no part. "
                + "Places one to three, equal ones together, at most five rows.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return new RecordBlocks(reading, selection.only(side -> side.won() != null)).all();
    }
}

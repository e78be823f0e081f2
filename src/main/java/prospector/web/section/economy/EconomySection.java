package prospector.web.section.economy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Prices, stores and what a side makes. */
@ApplicationScoped
class EconomySection implements Section {
    @Override
    public String id() {
        return "economy";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String title() {
        return "Economy";
    }

    @Override
    public String lead() {
        return "What goods cost on the market, what sides make of them per turn, and what they have in store at the end.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return new EconomyBlocks(reading, selection).all();
    }
}

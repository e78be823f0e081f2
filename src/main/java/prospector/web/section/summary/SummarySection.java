package prospector.web.section.summary;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** The tournament at a glance. */
@ApplicationScoped
class SummarySection implements Section {
    @Override
    public String id() {
        return "summary";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public String lead() {
        return "When games were played, how long they lasted and how they ended, what happened in them, and what science was worth.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream.of(new GameBlocks(reading, selection).all(), new ActivityBlocks(reading, selection).all(),
                new ScienceBlocks(reading, selection, filter).all()).flatMap(List::stream).toList();
    }
}

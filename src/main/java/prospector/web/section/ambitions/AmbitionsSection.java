package prospector.web.section.ambitions;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Which goals rulers take on, which they reach, and when. */
@ApplicationScoped
class AmbitionsSection implements Section {
    @Override
    public String id() {
        return "ambitions";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String title() {
        return "Ambitions";
    }

    @Override
    public String lead() {
        return "Which ambitions rulers take on, how many they reach and how fast, and whether that wins games.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream.of(new GoalBlocks(reading, selection).all(), new AmbitionBlocks(reading, selection, filter).all())
                .flatMap(List::stream).toList();
    }
}

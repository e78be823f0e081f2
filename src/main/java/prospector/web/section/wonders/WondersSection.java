package prospector.web.section.wonders;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Who builds which wonders, when, and who wins with them. */
@ApplicationScoped
class WondersSection implements Section {
    @Override
    public String id() {
        return "wonders";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String title() {
        return "Wonders";
    }

    @Override
    public String lead() {
        return "Which wonders are built and when, by whom, and whether their builders win.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream
                .of(new WonderBlocks(reading, selection, filter).all(), new BuilderBlocks(reading, selection, filter).all())
                .flatMap(List::stream).toList();
    }
}

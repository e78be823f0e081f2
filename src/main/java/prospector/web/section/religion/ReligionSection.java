package prospector.web.section.religion;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Which religions are founded, adopted and spread, and what comes of it. */
@ApplicationScoped
class ReligionSection implements Section {
    @Override
    public String id() {
        return "religion";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return "Religion";
    }

    @Override
    public String lead() {
        return "Which religions sides found and when, whether founders win, and how far each religion spreads.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream
                .of(new FoundingBlocks(reading, selection, filter).all(), new FaithBlocks(reading, selection, filter).all(),
                        new PaganBlocks(reading, selection, filter).all())
                .flatMap(List::stream).toList();
    }
}

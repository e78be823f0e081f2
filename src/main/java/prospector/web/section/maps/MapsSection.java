package prospector.web.section.maps;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Which maps are played, and what they do to a game. */
@ApplicationScoped
class MapsSection implements Section {
    @Override
    public String id() {
        return "maps";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public String title() {
        return "Maps";
    }

    @Override
    public String lead() {
        return "Which maps are played, how long games on them last, and whether the place at the start decides.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        MapBlocks maps = new MapBlocks(reading, selection, filter);
        return Stream.of(maps.kinds(), new StartBlocks(reading, selection, filter).all(), maps.results()).flatMap(List::stream)
                .toList();
    }
}

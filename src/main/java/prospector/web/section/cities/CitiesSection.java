package prospector.web.section.cities;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Cities: founding, growing, taking. */
@ApplicationScoped
class CitiesSection implements Section {
    @Override
    public String id() {
        return "cities";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title() {
        return "Cities";
    }

    @Override
    public String lead() {
        return "When sides found their cities, how many they have, whom they take them from, and what they make.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        return Stream.concat(new ExpansionBlocks(reading, selection, filter).all().stream(),
                new CityBlocks(reading, selection, filter).all().stream()).toList();
    }
}

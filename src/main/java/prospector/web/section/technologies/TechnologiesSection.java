package prospector.web.section.technologies;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.side.Selection;
import prospector.stats.techs.TechCoverage;
import prospector.stats.techs.TechTiming;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Which technologies sides research, in which order, and when. */
@ApplicationScoped
class TechnologiesSection implements Section {
    @Override
    public String id() {
        return "technologies";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "Technologies";
    }

    @Override
    public String lead() {
        return "Which technologies sides research, in which order, on which turn, and what goes with winning.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        List<TechTiming> timings = reading.list(TechTiming.class, selection.keys());
        TechCoverage coverage = reading.list(TechCoverage.class, selection.keys()).get(0);
        ResearchBlocks research = new ResearchBlocks(reading, selection, filter, coverage);
        return Stream
                .of(List.<Block> of(TechTree.of(timings, coverage)), research.results(), TimingBlocks.of(timings, coverage),
                        research.order())
                .flatMap(List::stream).toList();
    }
}

package prospector.web.section.religion;

import java.util.List;

import prospector.stats.religion.FoundingCount;
import prospector.stats.religion.ReligionFounding;
import prospector.stats.religion.ReligionSpread;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;

/** Pagan religions, which each nation has of its own, apart from those of the world. */
record PaganBlocks(Reading reading, Selection selection, StatFilter filter) {

    List<Block> all() {
        List<ReligionFounding> pagan = reading.list(ReligionFounding.class, selection.keys()).stream()
                .filter(founding -> ReligionNames.pagan(founding.religion())).toList();
        List<ReligionSpread> spreads = reading.list(ReligionSpread.class, selection.keys()).stream()
                .filter(spread -> ReligionNames.pagan(spread.religion())).toList();
        return List.of(founded(),
                FoundingBlocks.results("pagan-results", "Win rate by pagan religion",
                        "How often does a side win that founds each pagan religion?", pagan, filter.minGames()),
                FoundingBlocks.turns("pagan-turn", "When pagan religions are founded",
                        "On which turn do sides found each pagan religion?", pagan),
                FaithBlocks.spread("pagan-spread", "Cities of pagan religions",
                        "In how many cities is each pagan religion at the end of a game?", spreads));
    }

    private RateBlock founded() {
        List<FoundingCount> counts = reading.list(FoundingCount.class, selection.keys()).stream()
                .filter(count -> count.kind().equals("pagan")).toList();
        return RateBlock.of(new Head("pagan-founded", "Pagan religion founded",
                "How often does a side win with and without a pagan religion of its own?",
                "Every decided side. In a mirror match the nation's religion goes to one of the two sides.",
                Sample.sides(counts.stream().mapToLong(FoundingCount::decided).sum())),
                counts.stream().map(count -> RateBlock.Row.of(Subject.named("pagan-" + count.founded(), label(count.founded())),
                        count.wins(), count.decided(), count.sides())).toList(),
                filter.minGames());
    }

    private static String label(int founded) {
        return switch (founded) {
            case 0 -> "None";
            case 1 -> "Founded one";
            default -> "Founded " + founded;
        };
    }
}

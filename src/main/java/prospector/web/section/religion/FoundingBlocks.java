package prospector.web.section.religion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.Religion;
import prospector.stats.religion.FoundingCount;
import prospector.stats.religion.ReligionFounding;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** Who founds which world religion, when, and with which success. */
record FoundingBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final List<String> WORLD = new ReferenceData().religions().all().stream()
            .filter(religion -> religion.kind().equals("world")).map(Religion::id).toList();

    List<Block> all() {
        List<ReligionFounding> world = reading.list(ReligionFounding.class, selection.keys()).stream()
                .filter(founding -> !ReligionNames.pagan(founding.religion())).toList();
        return List.of(founded(world),
                turns("founding-turn", "When religions are founded", "On which turn do sides found each world religion?",
                        world),
                results("founder-results", "Win rate of founders", "How often does a side win that founds each world religion?",
                        world, filter.minGames()),
                numbers());
    }

    private CountBlock founded(List<ReligionFounding> world) {
        int games = selection.games();
        Stream<CountBlock.Row> seen = world.stream()
                .map(founding -> CountBlock.Row.share(Subject.of(founding.religion()), founding.sides(), games));
        Stream<CountBlock.Row> never = WORLD.stream()
                .filter(id -> world.stream().noneMatch(founding -> founding.religion().equals(id)))
                .map(id -> CountBlock.Row.share(Subject.of(id), 0, games));
        return CountBlock.shares(new Head("founded", "World religions founded",
                "In which part of the games does a side found each world religion?",
                "A religion is founded once in a game. With a filter that selects sides, only what these sides founded.",
                Sample.games(games)), "share of games", Stream.concat(seen, never).toList());
    }

    static SpreadBlock turns(String id, String heading, String question, List<ReligionFounding> foundings) {
        return new SpreadBlock(
                new Head(id, heading, question, "Turn of the founding, as the save states it; n is the number of games.",
                        new Sample(foundings.stream().mapToLong(ReligionFounding::n).sum(), "founding", "foundings")),
                "turn",
                foundings.stream().filter(founding -> founding.median() != null)
                        .sorted(Comparator.comparing(ReligionFounding::median).thenComparing(ReligionFounding::religion))
                        .map(founding -> new SpreadBlock.Row(Subject.of(founding.religion()), founding.n(), founding.min(),
                                founding.q1(), founding.median(), founding.q3(), founding.max()))
                        .toList());
    }

    static RateBlock results(String id, String heading, String question, List<ReligionFounding> foundings, int minGames) {
        return RateBlock.of(new Head(id, heading, question,
                "Decided sides. Long games see more religions, so that this does not say that a religion wins games.",
                new Sample(foundings.stream().mapToLong(ReligionFounding::decided).sum(), "founding by a decided side",
                        "foundings by decided sides")),
                foundings.stream().map(founding -> RateBlock.Row.of(Subject.of(founding.religion()), founding.wins(),
                        founding.decided(), founding.sides())).toList(),
                minGames);
    }

    private RateBlock numbers() {
        List<FoundingCount> counts = reading.list(FoundingCount.class, selection.keys()).stream()
                .filter(count -> count.kind().equals("world")).toList();
        return RateBlock.of(new Head("number-founded", "Number of religions founded",
                "How often does a side win by the number of world religions that it founds?",
                "Every decided side, also those that found none. A religion that one side founds is lost to the other.",
                Sample.sides(counts.stream().mapToLong(FoundingCount::decided).sum())),
                counts.stream().map(count -> RateBlock.Row.of(Subject.named("founded-" + count.founded(),
                        count.founded() == 0 ? "None" : Format.counted(count.founded(), "religion", "religions")),
                        count.wins(), count.decided(), count.sides())).toList(),
                filter.minGames());
    }
}

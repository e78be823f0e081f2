package prospector.web.section.wonders;

import java.util.Comparator;
import java.util.List;

import prospector.stats.side.Selection;
import prospector.stats.wonders.WonderResult;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;

/** Single wonders: how often they are built, when, and who wins with them. */
record WonderBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final String ALLOWED = "those games only whose settings do not disable the wonder; n is their number. A wonder of an "
            + "expansion that was not in the game counts as allowed, because the save does not tell which ones those are. What "
            + "nobody built is not listed.";
    private static final Comparator<CountBlock.Row> HIGHEST = Comparator.comparing(CountBlock.Row::value)
            .thenComparing(CountBlock.Row::n).reversed().thenComparing(row -> row.subject().label());

    List<Block> all() {
        List<WonderResult> results = reading.list(WonderResult.class, selection.keys());
        List<WonderResult> built = results.stream().filter(result -> result.sides() > 0).toList();
        return List.of(games(built), sides(built), turns(built), results(built));
    }

    private static CountBlock games(List<WonderResult> built) {
        return CountBlock.shares(new Head("games", "Wonders by games", "In which part of the games is each wonder built?",
                "By a side of the filter, of " + ALLOWED, completed(built)), "share of games",
                built.stream()
                        .map(result -> CountBlock.Row.share(Subject.of(result.wonder()), result.games(), result.gamesAllowed()))
                        .sorted(HIGHEST).toList());
    }

    private static Sample completed(List<WonderResult> built) {
        return new Sample(built.stream().mapToLong(WonderResult::sides).sum(), "completed wonder", "completed wonders");
    }

    private static CountBlock sides(List<WonderResult> built) {
        return CountBlock.shares(new Head("sides", "Wonders by sides", "Which part of the sides completes each wonder?",
                "Each wonder stands once in a game, so that of two sides at most one has it. Of the sides of " + ALLOWED,
                completed(built)), "share of sides",
                built.stream()
                        .map(result -> CountBlock.Row.share(Subject.of(result.wonder()), result.sides(), result.sidesAllowed()))
                        .sorted(HIGHEST).toList());
    }

    private static SpreadBlock turns(List<WonderResult> built) {
        return new SpreadBlock(new Head("turn", "When wonders are completed", "On which turn do sides complete each wonder?",
                "Where the save logged the turn; n is the number of sides.",
                new Sample(built.stream().mapToLong(WonderResult::n).sum(), "completed wonder", "completed wonders")), "turn",
                built.stream().filter(result -> result.median() != null)
                        .sorted(Comparator.comparing(WonderResult::median).thenComparing(WonderResult::wonder))
                        .map(result -> new SpreadBlock.Row(Subject.of(result.wonder()), result.n(), result.min(), result.q1(),
                                result.median(), result.q3(), result.max()))
                        .toList());
    }

    private RateBlock results(List<WonderResult> built) {
        return RateBlock.of(new Head("builders", "Win rate of builders",
                "How often does the side win that completes each wonder?",
                "Decided sides. Who is ahead has more to build with, so that this does not say that a wonder wins games.",
                new Sample(built.stream().mapToLong(WonderResult::decided).sum(), "wonder of a decided side",
                        "wonders of decided sides")),
                built.stream().map(result -> RateBlock.Row.of(Subject.of(result.wonder()), result.wins(), result.decided(),
                        result.sides())).toList(),
                filter.minGames());
    }
}

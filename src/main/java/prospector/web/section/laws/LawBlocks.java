package prospector.web.section.laws;

import java.util.List;

import prospector.stats.laws.LawCoverage;
import prospector.stats.laws.LawResult;
import prospector.stats.laws.LawSwaps;
import prospector.stats.laws.LawTiming;
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

/** Single laws: how often, when, and with which success. */
record LawBlocks(Reading reading, Selection selection, StatFilter filter) {

    List<Block> all() {
        List<LawResult> results = reading.list(LawResult.class, selection.keys());
        LawCoverage coverage = reading.list(LawCoverage.class, selection.keys()).get(0);
        return List.of(results(results, coverage), popularity(results), timing(), swaps(coverage));
    }

    private RateBlock results(List<LawResult> results, LawCoverage coverage) {
        return RateBlock.of(new Head("law-results", "Win rate by law",
                "How often does a side win that adopts a law at any time?",
                "Each side counts once for each law it ever had, also one that it swapped later; laws of succession are left out. "
                        + "Long games see more laws, so that this does not say that a law wins games.",
                Sample.sides(coverage.sides())),
                results.stream().map(result -> RateBlock.Row.of(Subject.of(result.law()), result.wins(), result.decided(),
                        result.sides())).toList(),
                filter.minGames());
    }

    private CountBlock popularity(List<LawResult> results) {
        int sides = selection.sides().size();
        return CountBlock.shares(new Head("law-popularity", "Popular laws", "Which share of sides ever adopts each law?",
                "Of all sides, also those that adopted none. Where a save logged no adoptions, the laws in force at its end count. n "
                        + "is the number of sides with the law.",
                Sample.sides(sides)), "share of sides",
                results.stream().map(result -> CountBlock.Row.share(Subject.of(result.law()), result.sides(), sides)).toList());
    }

    private SpreadBlock timing() {
        List<LawTiming> timings = reading.list(LawTiming.class, selection.keys());
        long adoptions = timings.stream().mapToLong(LawTiming::n).sum();
        return new SpreadBlock(
                new Head("law-timing", "When laws are adopted", "On which turn do sides adopt each law for the first time?",
                        "Only adoptions whose turn the save logged; n is the number of sides.",
                        new Sample(adoptions, "adoption", "adoptions")),
                "turn",
                timings.stream()
                        .map(timing -> new SpreadBlock.Row(Subject.of(timing.law()), timing.n(), timing.min(), timing.q1(),
                                timing.median(), timing.q3(), timing.max()))
                        .toList());
    }

    private RateBlock swaps(LawCoverage coverage) {
        List<LawSwaps> swaps = reading.list(LawSwaps.class, selection.keys());
        long decided = swaps.stream().mapToLong(LawSwaps::decided).sum();
        long missing = coverage.sides() - coverage.logged();
        return RateBlock.of(
                new Head("swaps", "Swaps", "How often do sides swap a law within its class, and how often do they win?",
                        "Sides with at least one class of laws; each change to another law of a class is a swap."
                                + (missing == 0 ? ""
                                        : " Left out: " + Format.counted(missing, "side", "sides")
                                                + " with laws whose turns the save did not log, "
                                                + "because of them not every swap is known."),
                        Sample.sides(decided)),
                swaps.stream().map(group -> RateBlock.Row.of(
                        Subject.named("swaps-" + group.swaps(), Format.counted(group.swaps(), "swap", "swaps")), group.wins(),
                        group.decided(), group.sides())).toList(),
                filter.minGames());
    }
}

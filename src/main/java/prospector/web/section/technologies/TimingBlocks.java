package prospector.web.section.technologies;

import java.util.Comparator;
import java.util.List;

import prospector.stats.techs.TechCoverage;
import prospector.stats.techs.TechTiming;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;

/** How many sides get each technology and each bonus card, and when. */
final class TimingBlocks {
    private static final String SHARE_NOTE = "Of the sides whose save states technologies; n is the number of sides that got it, also "
            + "where the turn is not logged.";

    private TimingBlocks() {
    }

    static List<Block> of(List<TechTiming> timings, TechCoverage coverage) {
        List<TechTiming> techs = timings.stream().filter(timing -> !timing.bonus()).toList();
        List<TechTiming> cards = timings.stream().filter(TechTiming::bonus).toList();
        return List.of(
                spreads("timing", "When technologies come", "On which turn do sides get each technology?", "technologies",
                        techs),
                shares("frequency", "Frequent technologies", "Which share of sides gets each technology?", techs,
                        coverage.sides()),
                spreads("bonus-timing", "When bonus cards come", "On which turn do sides get each bonus card?", "cards", cards),
                shares("bonus-frequency", "Frequent bonus cards", "Which share of sides gets each bonus card?", cards,
                        coverage.sides()));
    }

    private static SpreadBlock spreads(String id, String heading, String question, String what, List<TechTiming> rows) {
        long logged = rows.stream().mapToLong(TechTiming::n).sum();
        return new SpreadBlock(new Head(id, heading, question,
                "The first time that a side got it, over the sides whose save logged the turn; n is their number. What a nation holds "
                        + "from the beginning counts as turn 1.",
                new Sample(logged, "logged turn of " + what, "logged turns of " + what)), "turn",
                rows.stream().filter(row -> row.median() != null)
                        .map(row -> new SpreadBlock.Row(Subject.of(row.tech()), row.n(),
                                row.min(), row.q1(), row.median(), row.q3(), row.max()))
                        .toList());
    }

    private static CountBlock shares(String id, String heading, String question, List<TechTiming> rows, long sides) {
        return CountBlock.shares(new Head(id, heading, question, SHARE_NOTE, Sample.sides(sides)), "share of sides",
                rows.stream().sorted(Comparator.comparing(TechTiming::sides).reversed().thenComparing(TechTiming::tech))
                        .map(row -> CountBlock.Row.share(Subject.of(row.tech()), row.sides(), sides))
                        .toList());
    }
}

package prospector.web.section.laws;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.laws.FourthToSeventh;
import prospector.stats.laws.LawCoverage;
import prospector.stats.laws.LawMilestone;
import prospector.stats.laws.LawOpening;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** The order in which sides decide their classes of laws. */
record MilestoneBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");
    private static final int FOURTH = 4;
    private static final int SEVENTH = 7;

    List<Block> all() {
        LawCoverage coverage = reading.list(LawCoverage.class, selection.keys()).get(0);
        List<LawMilestone> milestones = reading.list(LawMilestone.class, selection.keys());
        return List.of(timing(coverage, milestones), winnersAndLosers(coverage, milestones), fourthToSeventh(coverage),
                openings(coverage));
    }

    private SpreadBlock timing(LawCoverage coverage, List<LawMilestone> milestones) {
        List<LawMilestone> all = milestones.stream().filter(milestone -> milestone.who().equals("all")).toList();
        return new SpreadBlock(new Head("class-timing", "First to seventh class",
                "On which turn does a side adopt its first to seventh class of laws?",
                "As on the page of a match: laws of succession do not count, and a swap within a class is no new class. Each row "
                        + "counts the sides that came so far." + leftOut(coverage),
                Sample.sides(coverage.logged())), "turn",
                all.stream().map(milestone -> row("class-" + milestone.place(), place(milestone), milestone)).toList());
    }

    private SpreadBlock winnersAndLosers(LawCoverage coverage, List<LawMilestone> milestones) {
        List<SpreadBlock.Row> rows = Stream.of(FOURTH, SEVENTH).flatMap(place -> Stream.of("winners", "losers")
                .flatMap(who -> milestones.stream()
                        .filter(milestone -> milestone.place() == place && milestone.who().equals(who))))
                .map(milestone -> row("class-" + milestone.place() + "-" + milestone.who(),
                        place(milestone) + ", " + milestone.who(), milestone))
                .toList();
        long fourth = milestones.stream().filter(milestone -> milestone.place() == FOURTH && !milestone.who().equals("all"))
                .mapToLong(LawMilestone::n).sum();
        return new SpreadBlock(new Head("class-timing-results", "Fourth and seventh class by result",
                "Do winners reach the fourth and the seventh class earlier than losers?",
                "Only sides that reached the class and whose result is known." + leftOut(coverage), Sample.sides(fourth)),
                "turn",
                rows);
    }

    private TableBlock fourthToSeventh(LawCoverage coverage) {
        List<FourthToSeventh> groups = reading.list(FourthToSeventh.class, selection.keys());
        long sides = groups.stream().mapToLong(FourthToSeventh::sides).sum();
        return new TableBlock(new Head("fourth-to-seventh", "From the fourth to the seventh class",
                "Does an early fourth class bring an early seventh?",
                "Sides with a fourth class, cut at the quartiles of its turn; equal turns stay together, so that groups may differ "
                        + "in size. The medians of the seventh class are over the sides that reached it." + leftOut(coverage),
                Sample.sides(sides)), "Fourth class on turn",
                List.of(new Column("sides", "Sides"), new Column("reached", "Reached the seventh"),
                        new Column("seventh", "Seventh, median turn"), new Column("between", "Turns between, median"),
                        new Column("wins", "Won"), new Column("decided", "Decided")),
                groups.stream().map(MilestoneBlocks::row).toList());
    }

    private static TableBlock.Row row(FourthToSeventh group) {
        String turns = group.earliest() == group.latest() ? String.valueOf(group.earliest())
                : group.earliest() + " to " + group.latest();
        return new TableBlock.Row(Subject.named("quarter-" + group.quarter(), turns),
                Arrays.asList(group.sides(), group.reached(),
                        group.seventh(), group.between(), group.wins(), group.decided()),
                group.sides());
    }

    private RateBlock openings(LawCoverage coverage) {
        List<LawOpening> openings = reading.list(LawOpening.class, selection.keys());
        long decided = openings.stream().mapToLong(LawOpening::decided).sum();
        return RateBlock.of(new Head("openings", "Openings",
                "Which three classes come first, and how often does a side win then?",
                "Openings of at least two sides, the most frequent first. Classes adopted on one turn stand in the order of their "
                        + "ids." + leftOut(coverage),
                Sample.sides(decided)),
                openings.stream().map(opening -> RateBlock.Row.of(subject(opening), opening.wins(), opening.decided(),
                        opening.sides())).toList(),
                filter.minGames());
    }

    private static Subject subject(LawOpening opening) {
        List<String> classes = List.of(opening.first(), opening.second(), opening.third());
        return Subject.named(String.join("+", classes),
                classes.stream().map(Format::readable).map(name -> name.replace(" – ", " / "))
                        .collect(Collectors.joining(" → ")));
    }

    private static String place(LawMilestone milestone) {
        String word = PLACES.get(milestone.place() - 1);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static SpreadBlock.Row row(String id, String label, LawMilestone milestone) {
        return new SpreadBlock.Row(Subject.named(id, label), milestone.n(), milestone.min(), milestone.q1(), milestone.median(),
                milestone.q3(), milestone.max());
    }

    /** What the sample leaves out, as a sentence; empty: nothing. */
    private static String leftOut(LawCoverage coverage) {
        long missing = coverage.sides() - coverage.logged();
        return missing == 0 ? ""
                : " Left out: " + Format.counted(missing, "side", "sides") + " with laws whose turns the save did not log.";
    }
}

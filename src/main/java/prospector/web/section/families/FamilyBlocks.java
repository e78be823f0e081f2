package prospector.web.section.families;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.Family;
import prospector.game.ReferenceData;
import prospector.stats.families.ClassCombination;
import prospector.stats.families.FamilyLeftOut;
import prospector.stats.families.FamilyResult;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.format.Format;

/** Families chosen and left out, with the results. */
public final class FamilyBlocks {
    /** A nation of the game has four families, of which a side takes three. */
    private static final int FAMILIES_OF_A_NATION = 4;
    private static final int LEAST_FOR_A_COMBINATION = 2;
    private static final String LEFT_OUT = "Sides with three families or more, of nations whose four families are all known; a "
            + "side that has not chosen all of its families yet leaves none out.";
    private static final List<String> KNOWN = known(new ReferenceData());

    private final List<FamilyResult> results;
    private final List<FamilyLeftOut> leftOut;
    private final List<ClassCombination> combinations;

    /** Asks what the selected sides took and left out. */
    public FamilyBlocks(Reading reading, Selection selection) {
        this.results = reading.list(FamilyResult.class, selection.keys());
        this.leftOut = reading.list(FamilyLeftOut.class, selection.keys(), KNOWN);
        this.combinations = reading.list(ClassCombination.class, selection.keys());
    }

    private static List<String> known(ReferenceData reference) {
        Map<String, List<Family>> byNation = reference.families().all().stream().collect(Collectors.groupingBy(Family::nation));
        return byNation.values().stream().filter(families -> families.size() == FAMILIES_OF_A_NATION).flatMap(List::stream)
                .map(family -> family.nation() + "/" + family.id() + "/" + family.familyClass()).sorted().toList();
    }

    /** Win rate by family. */
    public RateBlock rates(int minGames) {
        return RateBlock.of(new Head("family-win-rate", "Win rate by family", "How often does a side with each family win?",
                "A side counts once for each family that it has.", sample()),
                byRate(results.stream().map(row -> RateBlock.Row.of(family(row.family(), row.familyClass()), row.wins(),
                        row.decided(), row.sides()))),
                minGames);
    }

    /** Families chosen, as parts of the sides. */
    public CountBlock chosen() {
        return CountBlock.shares(new Head("families-chosen", "Families chosen", "Which part of the sides has each family?",
                "Of the sides whose save lists families; n is the number that has it.", sample()), "Sides",
                results.stream()
                        .map(row -> CountBlock.Row.share(family(row.family(), row.familyClass()), row.sides(), row.ofSides()))
                        .toList());
    }

    /** Families left out, as parts of the sides that could have them. */
    public CountBlock leftOut() {
        long sides = leftOut.stream().mapToLong(FamilyLeftOut::sides).max().orElse(0);
        return CountBlock.shares(new Head("families-left-out", "Families left out", "Which family do sides do without?",
                LEFT_OUT, Sample.sides(sides)), "Sides",
                leftOut.stream()
                        .map(row -> CountBlock.Row.share(family(row.family(), row.familyClass()), row.leftOut(), row.sides()))
                        .toList());
    }

    /** Classes left out, as parts of the sides whose nation has them. */
    public CountBlock leftOutClasses() {
        List<CountBlock.Row> rows = byClass().entrySet().stream()
                .map(entry -> CountBlock.Row.share(Subject.of(entry.getKey()), sum(entry.getValue(), FamilyLeftOut::leftOut),
                        sum(entry.getValue(), FamilyLeftOut::sides)))
                .sorted(Comparator.comparing(CountBlock.Row::value, Comparator.reverseOrder())
                        .thenComparing(row -> row.subject().label()))
                .toList();
        return CountBlock
                .shares(new Head("left-out", "Classes left out", "Which class do sides do without, where their nation has it?",
                        LEFT_OUT, Sample.sides(sidesOfLeftOut())), "Sides", rows);
    }

    /** Win rate of the sides that did without a class of their nation. */
    public RateBlock withoutClass(int minGames) {
        return RateBlock.of(new Head("left-out-win-rate", "Win rate without a class",
                "How often does a side win that did without a class of its nation?", LEFT_OUT, Sample.sides(sidesOfLeftOut())),
                byRate(byClass().entrySet().stream()
                        .map(entry -> RateBlock.Row.of(Subject.of(entry.getKey()), sum(entry.getValue(), FamilyLeftOut::wins),
                                sum(entry.getValue(), FamilyLeftOut::decided), sum(entry.getValue(), FamilyLeftOut::leftOut)))
                        .filter(row -> row.played() > 0)),
                minGames);
    }

    /** Win rate by the classes that a side has together, those seen at least twice. */
    public RateBlock combinations(int minGames) {
        long sides = combinations.stream().mapToLong(ClassCombination::sides).sum();
        return RateBlock.of(new Head("combinations", "Combinations of classes", "Which classes win together?",
                "Sides with two classes or more, by exactly the classes that they have. Combinations with fewer than two decided "
                        + "sides are left out.",
                Sample.sides(sides)), byRate(combinations.stream().map(FamilyBlocks::combination)),
                Math.max(LEAST_FOR_A_COMBINATION, minGames));
    }

    private static RateBlock.Row combination(ClassCombination row) {
        return RateBlock.Row.of(Subject.named(String.join("+", row.classes()), Format.readableList(row.classes())), row.wins(),
                row.decided(), row.sides());
    }

    /** Best rate first, of the same rate the one that rests on most; those without a result last. */
    static List<RateBlock.Row> byRate(Stream<RateBlock.Row> rows) {
        return rows.sorted(Comparator.comparing((RateBlock.Row row) -> row.rate().rate(),
                Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(row -> row.rate().decided(), Comparator.reverseOrder())).toList();
    }

    private Sample sample() {
        return Sample.sides(results.stream().mapToLong(FamilyResult::ofSides).findFirst().orElse(0));
    }

    private long sidesOfLeftOut() {
        return leftOut.stream().collect(Collectors.toMap(FamilyLeftOut::nation, FamilyLeftOut::sides, (first, other) -> first))
                .values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, List<FamilyLeftOut>> byClass() {
        return leftOut.stream().collect(Collectors.groupingBy(FamilyLeftOut::familyClass, TreeMap::new,
                Collectors.toList()));
    }

    private static long sum(List<FamilyLeftOut> rows, ToLongFunction<FamilyLeftOut> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private static Subject family(String id, String familyClass) {
        return Subject.named(id, familyClass == null ? Format.readable(id)
                : Format.readable(id) + " (" + Format.readable(familyClass) + ")");
    }
}

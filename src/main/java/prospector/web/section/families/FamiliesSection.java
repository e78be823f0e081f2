package prospector.web.section.families;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.WinRate;
import prospector.stats.families.ClassCities;
import prospector.stats.families.ClassMatchup;
import prospector.stats.families.ClassResult;
import prospector.stats.families.NationClass;
import prospector.stats.families.OpinionCurve;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Axes;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;
import prospector.web.section.Section;

/** Which families and classes of families sides have or leave out, and with which of them they win. */
@ApplicationScoped
class FamiliesSection implements Section {
    @Override
    public String id() {
        return "families";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Families";
    }

    @Override
    public String lead() {
        return "Which families sides take and which they leave out, which of them win, and what the families think of it.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        int minGames = filter.minGames();
        List<ClassResult> classes = reading.list(ClassResult.class, selection.keys());
        FamilyBlocks families = new FamilyBlocks(reading, selection);
        return List.of(classRates(classes, minGames), popularity(classes), families.leftOutClasses(),
                families.withoutClass(minGames), cities(reading, selection), opinion(reading, selection),
                families.combinations(minGames), families.rates(minGames), matchups(reading, selection, minGames),
                affinity(reading, selection, minGames));
    }

    private static RateBlock classRates(List<ClassResult> classes, int minGames) {
        return RateBlock.of(new Head("class-win-rate", "Win rate by class", "How often does a side with each class win?",
                "A side counts once for each class that it has, so the rows are not independent.", sample(classes)),
                FamilyBlocks.byRate(classes.stream().map(row -> RateBlock.Row.of(Subject.of(row.familyClass()), row.wins(),
                        row.decided(), row.sides()))),
                minGames);
    }

    private static CountBlock popularity(List<ClassResult> classes) {
        return CountBlock.shares(new Head("class-popularity", "Popularity of classes",
                "Which part of the sides has each class?",
                "Of the sides whose save lists families; n is the number that has it. Not every nation can have every class.",
                sample(classes)), "Sides",
                classes.stream().map(row -> CountBlock.Row.share(Subject.of(row.familyClass()), row.sides(), row.ofSides()))
                        .toList());
    }

    private static Sample sample(List<ClassResult> classes) {
        return Sample.sides(classes.stream().mapToLong(ClassResult::ofSides).findFirst().orElse(0));
    }

    private static MatrixBlock matchups(Reading reading, Selection selection, int minGames) {
        List<ClassMatchup> matchups = reading.list(ClassMatchup.class, selection.keys());
        List<Cell> cells = matchups.stream().map(row -> new Cell(row.familyClass(), row.opponent(),
                WinRate.of(row.wins(), row.decided()))).toList();
        return MatrixBlock.of(new Head("class-matchups", "Class against class",
                "How do sides with one class do against sides with another?",
                "Decided duels only. A game counts once in a cell for each pair of classes of its two sides; the same class on "
                        + "both sides counts nowhere.",
                new Sample(matchups.stream().mapToLong(ClassMatchup::decided).sum(), "pair", "pairs")), Measure.WON,
                new Axes("class of a side", "class of its opponent", Subject::of), cells, minGames);
    }

    private static MatrixBlock affinity(Reading reading, Selection selection, int minGames) {
        List<NationClass> rows = reading.list(NationClass.class, selection.keys());
        List<Cell> cells = rows.stream().map(row -> new Cell(row.nation(), row.familyClass(),
                WinRate.of(row.sides(), row.ofSides()))).toList();
        return MatrixBlock.of(new Head("affinity", "Classes by nation", "Which part of a nation's sides has each class?",
                "An empty cell: no side of this nation had the class; most nations cannot have all of them.",
                Sample.sides(rows.stream().collect(Collectors.toMap(NationClass::nation, NationClass::ofSides,
                        (first, other) -> first)).values().stream().mapToLong(Long::longValue).sum())),
                Measure.SHARE, new Axes("nation", "class", FamiliesSection::subject), cells, minGames);
    }

    private static Subject subject(String id) {
        return id.startsWith("NATION_") ? Subject.nation(id) : Subject.of(id);
    }

    private static SpreadBlock cities(Reading reading, Selection selection) {
        List<ClassCities> cities = reading.list(ClassCities.class, selection.keys());
        return new SpreadBlock(new Head("class-cities", "Cities by class",
                "How many cities do the families of a class hold at the end, with winners and with losers?",
                "Cities of a side's own families at the end; conquered cities keep their family and are not counted.",
                new Sample(cities.stream().mapToLong(ClassCities::n).sum(), "class of a side", "classes of sides")), "cities",
                cities.stream().map(row -> new SpreadBlock.Row(
                        Subject.named(row.familyClass() + (row.won() ? "/winners" : "/losers"),
                                Format.readable(row.familyClass()) + (row.won() ? ", winners" : ", losers")),
                        row.n(), row.min(), row.q1(), row.median(), row.q3(), row.max())).toList());
    }

    private static CurveBlock opinion(Reading reading, Selection selection) {
        List<OpinionCurve> points = reading.list(OpinionCurve.class, selection.keys());
        List<Line> lines = Stream.of(line("winners", "Winners", Role.WINNERS, points.stream().filter(OpinionCurve::won)),
                line("losers", "Losers", Role.LOSERS, points.stream().filter(point -> !point.won())))
                .filter(line -> !line.points().isEmpty()).toList();
        long sides = lines.stream().mapToLong(line -> line.points().stream().mapToLong(Point::n).max().orElse(0)).sum();
        return new CurveBlock(new Head("opinion", "Family opinion", "What do a side's own families think of it, turn by turn?",
                "The mean over the side's own families, then the median and the middle half of all sides still playing. "
                        + "Older saves have no opinions.",
                Sample.sides(sides)), "turn", "points", false, lines);
    }

    private static Line line(String id, String label, Role role, Stream<OpinionCurve> points) {
        return new Line(Subject.named(id, label), role,
                points.map(point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high())).toList());
    }
}

package prospector.web.nation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.YieldType;
import prospector.stats.nations.MedianYield;
import prospector.stats.nations.NationMatchup;
import prospector.stats.nations.OpeningLaw;
import prospector.stats.nations.OpeningTech;
import prospector.stats.nations.SidePlayer;
import prospector.stats.nations.SideWonder;
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
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.format.Format;
import prospector.web.section.families.FamilyBlocks;
import prospector.web.section.nations.LengthBlocks;
import prospector.web.section.nations.PickBlocks;

/** What is told of a nation: the same questions for each. */
final class NationBlocks {
    private static final List<String> YIELDS = new ReferenceData().yields().all().stream()
            .sorted(Comparator.comparing(YieldType::order)).map(YieldType::id).toList();

    private final Reading reading;
    private final String nation;
    private final Selection selection;
    private final Selection field;

    /**
     * @param selection the nation's sides that the filter leaves
     * @param field all sides that it leaves, those of the nation too
     */
    NationBlocks(Reading reading, String nation, Selection selection, Selection field) {
        this.reading = reading;
        this.nation = nation;
        this.selection = selection;
        this.field = field;
    }

    List<Block> of(int minGames) {
        if (selection.sides().isEmpty()) {
            return List.of();
        }
        FamilyBlocks families = new FamilyBlocks(reading, selection);
        Stream<Block> results = Stream.of(matchups(minGames), players(minGames));
        Stream<Block> picks = Stream.of(new PickBlocks(reading, selection).advantage(minGames), wonders());
        Stream<Block> choices = Stream.of(families.chosen(), families.leftOut(), families.rates(minGames),
                families.combinations(minGames), laws(), techs());
        return Stream.of(results, LengthBlocks.of(reading, selection).stream(), picks, choices, yields())
                .flatMap(blocks -> blocks).toList();
    }

    private Block matchups(int minGames) {
        List<NationMatchup> matchups = reading.list(NationMatchup.class, selection.keys());
        return RateBlock.of(new Head("matchups", "Matchups", "How often does " + name() + " win against each other nation?",
                "Duels only: games of exactly two people who are not allies. Mirror matches are left out.",
                Sample.games(matchups.stream().mapToLong(NationMatchup::games).sum())),
                matchups.stream().sorted(Comparator.comparing(NationMatchup::games).reversed())
                        .map(row -> RateBlock.Row.of(Subject.nation(row.opponent()), row.wins(), row.decided(), row.games()))
                        .toList(),
                minGames);
    }

    private Block players(int minGames) {
        return RateBlock.of(new Head("players", "Players", "Who plays " + name() + ", and how often do they win?", null,
                Sample.sides(selection.sides().size())),
                reading.list(SidePlayer.class, selection.keys()).stream()
                        .map(row -> RateBlock.Row.of(row.personId() == null ? Subject.named("no-name", "No name in the save")
                                : Subject.person(row.personId(), row.name()), row.wins(), row.decided(), row.games()))
                        .toList(),
                minGames);
    }

    private Block wonders() {
        long sides = selection.sides().size();
        return CountBlock.shares(new Head("wonders", "Wonders", "Which part of the sides completes each wonder?",
                "Wonders that stand at the end; n is the number of sides.", Sample.sides(sides)), "Sides",
                reading.list(SideWonder.class, selection.keys()).stream()
                        .map(row -> new CountBlock.Row(Subject.of(row.wonder()), (double) row.sides() / sides, row.sides()))
                        .toList());
    }

    private Block laws() {
        List<OpeningLaw> laws = reading.list(OpeningLaw.class, selection.keys());
        return CountBlock.shares(new Head("opening-laws", "Opening laws", "Which laws are among the first three of a side?",
                "Laws that the log dates, without laws of succession and without changes within a class; laws of the same turn "
                        + "share their place.",
                Sample.sides(laws.stream().mapToLong(OpeningLaw::ofSides).findFirst().orElse(0))), "Sides",
                laws.stream().map(row -> opening(row.id(), row.sides(), row.ofSides(), row.medianTurn())).toList());
    }

    private Block techs() {
        List<OpeningTech> techs = reading.list(OpeningTech.class, selection.keys());
        return CountBlock.shares(new Head("opening-techs", "Opening technologies",
                "Which technologies are among the first three that a side finishes?",
                "Technologies that the log dates, without bonus cards and without those that the nation begins with; those of the "
                        + "same turn share their place.",
                Sample.sides(techs.stream().mapToLong(OpeningTech::ofSides).findFirst().orElse(0))), "Sides",
                techs.stream().map(row -> opening(row.id(), row.sides(), row.ofSides(), row.medianTurn())).toList());
    }

    private static CountBlock.Row opening(String id, long sides, long ofSides, double medianTurn) {
        return new CountBlock.Row(Subject.named(id, Format.readable(id) + ", turn " + Math.round(medianTurn)),
                (double) sides / ofSides, sides);
    }

    private Stream<Block> yields() {
        Map<String, List<MedianYield>> own = byYield(selection);
        Map<String, List<MedianYield>> all = byYield(field);
        return Stream.concat(YIELDS.stream(), own.keySet().stream().sorted()).distinct().filter(own::containsKey)
                .map(id -> curve(id, own.get(id), all.getOrDefault(id, List.of())));
    }

    private Map<String, List<MedianYield>> byYield(Selection sides) {
        return reading.list(MedianYield.class, sides.keys()).stream().collect(Collectors.groupingBy(MedianYield::yield));
    }

    private Block curve(String id, List<MedianYield> own, List<MedianYield> all) {
        String yield = Format.readable(id);
        int last = own.stream().mapToInt(MedianYield::turn).max().orElse(0);
        List<Line> lines = List.of(new Line(Subject.nation(nation), Role.OTHER, points(own.stream(), true)),
                new Line(Subject.named("field", "All nations"), Role.ALL,
                        points(all.stream().filter(point -> point.turn() <= last), false)));
        return new CurveBlock(new Head(id, yield + " against the field",
                "How much " + yield.toLowerCase(Locale.ENGLISH) + " does " + name() + " make per turn, and how much do all?",
                "The median side of " + name() + " with the middle half, and the median of all sides, " + name()
                        + " among them.",
                Sample.sides(own.stream().mapToLong(MedianYield::n).max().orElse(0))), "turn", "per turn", false, lines);
    }

    private static List<Point> points(Stream<MedianYield> yields, boolean band) {
        return yields.map(point -> new Point(point.turn(), point.n(), point.median(), band ? point.low() : null,
                band ? point.high() : null)).toList();
    }

    private String name() {
        return Format.readable(nation);
    }
}

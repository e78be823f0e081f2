package prospector.web.section.military;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import prospector.stats.WinRate;
import prospector.stats.military.ArmyPart;
import prospector.stats.military.PowerSwing;
import prospector.stats.military.SwingGame;
import prospector.stats.military.UnitBuilt;
import prospector.stats.military.UnitLoss;
import prospector.stats.side.Selection;
import prospector.stats.yields.StandingCurve;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** Armies and their units. */
record MilitaryBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final int MOST_SWINGS = 3;
    private static final int HUNDRED = 100;
    private static final List<Subject> WHO = List.of(Subject.named("winners", "Winners"), Subject.named("losers", "Losers"),
            Subject.named("all", "All sides"));

    List<Block> all() {
        List<UnitBuilt> units = reading.list(UnitBuilt.class, selection.keys());
        return List.of(power(), swings(), composition(ArmyPart.of(units)), results(units), losses(), units(units));
    }

    private CurveBlock power() {
        List<StandingCurve> power = reading.list(StandingCurve.class, selection.keys()).stream()
                .filter(curve -> curve.measure().equals("military_power")).toList();
        List<Line> lines = CurveBlock.byResult(power, StandingCurve::won,
                point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high()));
        return new CurveBlock(new Head("power", "Military power", "How strong are winners and losers, turn by turn?",
                "The median side and the middle half of all sides whose result is known; power as the game displays it.",
                Sample.sides(CurveBlock.sample(lines))), "turn", "power", false, lines);
    }

    private RateBlock swings() {
        List<PowerSwing> groups = reading.list(PowerSwing.class, selection.keys());
        SwingGame games = reading.list(SwingGame.class, selection.keys()).get(0);
        return RateBlock.of(new Head("swings", "Battles lost",
                "How often does a side win by how often it lost a fifth of its power or more in one turn?",
                "In " + games.swung() + " of " + Format.counted(games.games(), "game", "games")
                        + " a side had such a turn. It may be a "
                        + "battle, but early on also a single unit that was lost or disbanded.",
                Sample.sides(groups.stream().mapToLong(PowerSwing::decided).sum())),
                groups.stream().map(group -> RateBlock.Row.of(Subject.named("swings-" + group.swings(), times(group.swings())),
                        group.wins(), group.decided(), group.sides())).toList(),
                filter.minGames());
    }

    private static String times(int swings) {
        return switch (swings) {
            case 0 -> "Never";
            case 1 -> "Once";
            case MOST_SWINGS -> "Three times or more";
            default -> "Twice";
        };
    }

    private static MatrixBlock composition(List<ArmyPart> parts) {
        List<Cell> cells = Stream.of(cells("winners", parts, ArmyPart::byWinners), cells("losers", parts, ArmyPart::byLosers),
                cells("all", parts, ArmyPart::built)).flatMap(List::stream).toList();
        long built = parts.stream().mapToLong(ArmyPart::built).sum();
        return new MatrixBlock(new Head("composition", "What armies are made of",
                "Of which sort are the fighting units that winners and losers build?",
                "Units built, lost ones too. A unit whose sort we do not know is Unknown. The same for all sides is in the summary.",
                new Sample(built, "unit", "units")), "who built them", "sort of unit",
                WHO.stream().filter(who -> cells.stream().anyMatch(cell -> cell.row().equals(who.id()))).toList(),
                parts.stream().map(part -> Subject.of(part.key())).toList(), cells, 0, Measure.SHARE);
    }

    private static List<Cell> cells(String who, List<ArmyPart> parts, ToLongFunction<ArmyPart> number) {
        long all = parts.stream().mapToLong(number).sum();
        return all == 0 ? List.of()
                : parts.stream().map(part -> new Cell(who, part.key(), WinRate.of(number.applyAsLong(part), all))).toList();
    }

    private RateBlock results(List<UnitBuilt> units) {
        return RateBlock.of(new Head("unit-results", "Units and results", "How often does a side win that built a unit?",
                "Units that fight, those of most sides first. Who builds a late unit has come so far, and a beaten side may build what "
                        + "it can: a rate is no advice.",
                Sample.sides(units.stream().mapToLong(UnitBuilt::decided).max().orElse(0))),
                units.stream().filter(unit -> ArmyPart.fights(unit.unit())).map(unit -> RateBlock.Row
                        .of(Subject.of(unit.unit()), unit.wins(), unit.decided(), unit.sides())).toList(),
                filter.minGames());
    }

    private SpreadBlock losses() {
        List<UnitLoss> losses = reading.list(UnitLoss.class, selection.keys(), ArmyPart.fighters());
        return new SpreadBlock(new Head("losses", "Built, but gone",
                "How many of the fighting units that a side built stand no longer at the end?",
                "Units built minus units of the side's own on the map at the end: lost, disbanded or given away, the save does not say "
                        + "which. Units that it had from the start, hired or was given stand too, so that losses are at least that many, "
                        + "and less than none when more stand than were built. Games whose save holds no units are left out.",
                Sample.sides(losses.stream().filter(row -> row.who().equals("all")).mapToLong(UnitLoss::n).sum())), "units",
                WHO.stream().flatMap(who -> losses.stream().filter(row -> row.who().equals(who.id()))
                        .map(row -> new SpreadBlock.Row(who, row.n(), row.min(), row.q1(), row.median(), row.q3(), row.max())))
                        .toList());
    }

    private static TableBlock units(List<UnitBuilt> units) {
        long sides = units.stream().mapToLong(UnitBuilt::allSides).max().orElse(0);
        return new TableBlock(new Head("units", "Units built", "Which units do sides build, and how many of each?",
                "All units, lost ones too. The mean is over the sides that built the unit.", Sample.sides(sides)), "Unit",
                List.of(new Column("role", "Sort"), new Column("sides", "Sides"), new Column("percent", "Of all sides, %"),
                        new Column("mean", "Mean number"), new Column("built", "All together"),
                        new Column("by-winners", "By winners"), new Column("by-losers", "By losers")),
                units.stream().map(unit -> new TableBlock.Row(Subject.of(unit.unit()), Arrays.asList(
                        ArmyPart.role(unit.unit()).map(role -> Format.readable(role.name())).orElse("Unknown"), unit.sides(),
                        (double) HUNDRED * unit.sides() / unit.allSides(), (double) unit.built() / unit.sides(), unit.built(),
                        unit.builtByWinners(), unit.builtByLosers()), unit.sides())).toList());
    }
}

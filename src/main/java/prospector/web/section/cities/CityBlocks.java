package prospector.web.section.cities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import prospector.game.UnitRole;
import prospector.stats.WinRate;
import prospector.stats.cities.CityCulture;
import prospector.stats.cities.Population;
import prospector.stats.cities.ProjectBuilt;
import prospector.stats.military.ArmyPart;
import prospector.stats.military.UnitBuilt;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;

/** What cities are and make. */
record CityBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final List<String> CULTURES = List.of("CULTURE_WEAK", "CULTURE_DEVELOPING", "CULTURE_STRONG",
            "CULTURE_LEGENDARY");
    private static final List<Subject> WHO = List.of(Subject.named("winners", "Winners"), Subject.named("losers", "Losers"),
            Subject.named("all", "All sides"));

    List<Block> all() {
        return List.of(production(), culture(), population());
    }

    /** How much winners, losers and all sides made. */
    private record Made(long byAll, long byWinners, long byLosers) {
        static Made of(List<UnitBuilt> units) {
            return new Made(sum(units, UnitBuilt::built), sum(units, UnitBuilt::builtByWinners),
                    sum(units, UnitBuilt::builtByLosers));
        }

        private static long sum(List<UnitBuilt> units, ToLongFunction<UnitBuilt> number) {
            return units.stream().mapToLong(number).sum();
        }
    }

    private TableBlock production() {
        List<UnitBuilt> units = reading.list(UnitBuilt.class, selection.keys());
        ProjectBuilt sides = reading.list(ProjectBuilt.class, selection.keys()).get(0);
        List<TableBlock.Row> rows = sides.allSides() == 0 ? List.of()
                : Stream.of(
                        row("settlers", "Settlers", sides, made(units, unit -> unit.equals("UNIT_SETTLER"))),
                        row("workers", "Workers", sides, made(units, unit -> unit.equals("UNIT_WORKER"))),
                        row("disciples", "Disciples", sides, made(units, unit -> is(unit, UnitRole.RELIGIOUS))),
                        row("military", "Military units", sides, made(units, ArmyPart::fights)),
                        row("others", "Scouts and caravans", sides, made(units, CityBlocks::other)),
                        row("projects", "Projects", sides,
                                new Made(sides.built(), sides.builtByWinners(), sides.builtByLosers())))
                        .toList();
        return new TableBlock(new Head("production", "Production", "How many units and projects does a side complete?",
                "Mean per side over the whole game, so that long games count more. Units that were lost count too; one whose sort we do "
                        + "not know counts as military. The units one by one are on the page about the military.",
                Sample.sides(sides.allSides())), "Product",
                List.of(new Column("winners", "Winners, mean"), new Column("losers", "Losers, mean"),
                        new Column("all", "All sides, mean"), new Column("total", "All together")),
                rows);
    }

    private static TableBlock.Row row(String id, String label, ProjectBuilt sides, Made made) {
        return new TableBlock.Row(Subject.named(id, label), Arrays.asList(mean(made.byWinners(), sides.allWinners()),
                mean(made.byLosers(), sides.allLosers()), mean(made.byAll(), sides.allSides()), made.byAll()),
                sides.allSides());
    }

    private static Object mean(long made, long sides) {
        return sides == 0 ? null : (double) made / sides;
    }

    private static Made made(List<UnitBuilt> units, Predicate<String> kind) {
        return Made.of(units.stream().filter(unit -> kind.test(unit.unit())).toList());
    }

    private static boolean is(String unit, UnitRole role) {
        return ArmyPart.role(unit).equals(Optional.of(role));
    }

    private static boolean other(String unit) {
        return is(unit, UnitRole.CIVILIAN) && !unit.equals("UNIT_SETTLER") && !unit.equals("UNIT_WORKER");
    }

    private MatrixBlock culture() {
        List<CityCulture> levels = reading.list(CityCulture.class, selection.keys());
        List<Subject> columns = Stream
                .concat(CULTURES.stream().filter(id -> levels.stream().anyMatch(row -> row.culture().equals(id))),
                        levels.stream().map(CityCulture::culture).sorted())
                .distinct().map(Subject::of).toList();
        List<Subject> rows = WHO.stream().filter(who -> levels.stream().anyMatch(row -> row.who().equals(who.id()))).toList();
        long cities = levels.stream().filter(row -> row.who().equals("all")).mapToLong(CityCulture::cities).sum();
        return new MatrixBlock(new Head("culture", "Culture", "Which culture have the cities of winners and losers at the end?",
                "Cities count for who has them at the end. Older cities have more culture, so that longer games have more of it.",
                new Sample(cities, "city", "cities")), "who has the city", "level of culture", rows, columns,
                levels.stream().map(row -> new Cell(row.who(), row.culture(), WinRate.of(row.cities(), row.of()))).toList(), 0,
                Measure.SHARE);
    }

    private SpreadBlock population() {
        List<Population> rows = reading.list(Population.class, selection.keys());
        return new SpreadBlock(new Head("population", "Population", "How many people live in the cities of a side at the end?",
                "Citizens without a post and specialists, of all cities that the side has. Games whose save holds no map are left out.",
                Sample.sides(rows.stream().filter(row -> row.who().equals("all")).mapToLong(Population::n).sum())), "people",
                WHO.stream().flatMap(who -> rows.stream().filter(row -> row.who().equals(who.id()))
                        .map(row -> new SpreadBlock.Row(who, row.n(), row.min(), row.q1(), row.median(), row.q3(), row.max())))
                        .toList());
    }
}

package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameMoments;
import prospector.stats.match.GameUnits;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;

/** How strong each side was, what it built and lost, and what it had left. */
@ApplicationScoped
class MilitaryOfMatch implements MatchSection {
    @Override
    public String id() {
        return "military";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "Military";
    }

    @Override
    public String lead() {
        return "Military power turn by turn before the middle half of all sides, battles, units built, and the armies at the end.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameUnits> units = moment.reading().list(GameUnits.class, moment.gameId());
        return List.of(Standing.power(moment), battles(moment), new Armies(moment, units).roles(), units(moment, units),
                new Armies(moment, units).army());
    }

    private static Block battles(Moment moment) {
        List<GameMoments> battles = moment.reading().list(GameMoments.class, moment.gameId()).stream()
                .filter(row -> row.kind().equals("battle") && row.turn() <= moment.turn() && moment.side(row.player()) != null)
                .toList();
        return new TableBlock(
                new Head("battles", "Battles up to turn " + moment.turn(),
                        "On which turns did a side lose a fifth of its military power or more?",
                        "Against the turn before. Disbanding units looks the same.",
                        new Sample(battles.size(), "battle", "battles")),
                "Side",
                List.of(new Column("turn", "Turn"), new Column("before", "Power before"), new Column("after", "Power after")),
                battles.stream().map(row -> new Row(moment.side(row.player()),
                        Arrays.asList(row.turn(), row.before(), row.after()), null)).toList());
    }

    private static Block units(Moment moment, List<GameUnits> units) {
        List<Column> columns = new ArrayList<>(List.of(new Column("role", "Role")));
        moment.sides().forEach(side -> {
            String id = "player-" + side.end().player();
            columns.add(new Column(id + "-built", side.label() + " built"));
            columns.add(new Column(id + "-left", side.label() + " at the end"));
        });
        List<Row> rows = units.stream().map(GameUnits::unit).distinct().map(Subject::of)
                .sorted(Comparator.comparing((Subject unit) -> Armies.place(unit.id())).thenComparing(Subject::label))
                .map(unit -> row(moment, units, unit)).toList();
        return new TableBlock(new Head("units", "Units", "Which units did each side build, and which has it at the end?",
                "Built over the whole game, those lost later included. At the end: on the map, hired and given ones included, so that "
                        + "there may be more than were built.",
                new Sample(units.stream().filter(row -> row.built() != null).mapToLong(GameUnits::built).sum(), "unit",
                        "units")),
                "Unit", columns, rows);
    }

    /** A side that has none of a unit has 0, where the save counts that of anybody. */
    private static Row row(Moment moment, List<GameUnits> units, Subject unit) {
        boolean built = units.stream().anyMatch(row -> row.built() != null);
        boolean standing = units.stream().anyMatch(row -> row.standing() != null);
        List<Object> values = new ArrayList<>(List.of(Armies.role(unit.id())));
        moment.sides().forEach(side -> {
            Optional<GameUnits> own = units.stream()
                    .filter(row -> row.player() == side.end().player() && row.unit().equals(unit.id())).findFirst();
            values.add(built ? own.map(GameUnits::built).orElse(0) : null);
            values.add(standing ? own.map(GameUnits::standing).orElse(0L) : null);
        });
        return new Row(unit, values, null);
    }
}

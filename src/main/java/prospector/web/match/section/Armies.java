package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.UnitRole;
import prospector.game.UnitType;
import prospector.stats.match.GameArmy;
import prospector.stats.match.GameUnits;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Figure;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** What the units of each side are for, and the armies on the map at the end. */
record Armies(Moment moment, List<GameUnits> units) {
    private static final ReferenceData REFERENCE = new ReferenceData();
    private static final String UNKNOWN = "not known";

    /** Role of a unit in lower case; one that we do not know says so. */
    static String role(String unit) {
        return find(unit).map(UnitRole::key).orElse(UNKNOWN);
    }

    /** Place of a unit's role among all: those that fight first, what we do not know last. */
    static int place(String unit) {
        return find(unit).map(UnitRole::ordinal).orElse(UnitRole.values().length);
    }

    private static Optional<UnitRole> find(String unit) {
        return REFERENCE.units().find(unit).map(UnitType::role);
    }

    /** What a side built and has of each role; how many of it were lost, the save does not tell. */
    TableBlock roles() {
        List<Column> columns = new ArrayList<>();
        moment.sides().forEach(side -> columns.addAll(List.of(
                new Column("player-" + side.end().player() + "-built", side.label() + " built"),
                new Column("player-" + side.end().player() + "-share", side.label() + " share"),
                new Column("player-" + side.end().player() + "-left", side.label() + " at the end"))));
        List<String> roles = units.stream().map(GameUnits::unit).sorted(Comparator.comparing(Armies::place)).map(Armies::role)
                .distinct().toList();
        return new TableBlock(new Head("roles", "Units by role",
                "What did each side build units for, and what has it at the end?",
                "Built over the whole game, those lost later included. At the end: on the map, hired and given ones included. The "
                        + "difference is no count of losses: units are upgraded, disbanded, hired and given.",
                new Sample(units.stream().map(GameUnits::built).filter(Objects::nonNull).mapToLong(built -> built).sum(),
                        "unit",
                        "units")),
                "Role", columns, roles.stream().map(this::row).toList());
    }

    private Row row(String role) {
        List<Object> values = new ArrayList<>();
        for (Side side : moment.sides()) {
            Long built = sum(side, unit -> unit.built() == null ? null : unit.built().longValue(), role);
            Long all = sum(side, unit -> unit.built() == null ? null : unit.built().longValue(), null);
            values.add(built);
            values.add(built == null || all == 0 ? null : new Figure((double) built / all, null, null, true, all));
            values.add(sum(side, GameUnits::standing, role));
        }
        return new Row(Subject.named(role.replace(' ', '-'), role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1)),
                values, null);
    }

    /**
     * Null: the save counts it of nobody.
     *
     * @param role null: all of them
     */
    private Long sum(Side side, Function<GameUnits, Long> number, String role) {
        return units.stream().allMatch(unit -> number.apply(unit) == null) ? null
                : units.stream().filter(unit -> unit.player() == side.end().player())
                        .filter(unit -> role == null || role(unit.unit()).equals(role)).map(number).filter(Objects::nonNull)
                        .mapToLong(count -> count).sum();
    }

    /** Units that fight, the most experienced of each kind first. */
    TableBlock army() {
        List<GameArmy> army = moment.reading().list(GameArmy.class, moment.gameId()).stream()
                .filter(unit -> moment.side(unit.player()) != null)
                .filter(unit -> find(unit.unit()).map(UnitRole::military).orElse(true))
                .sorted(Comparator.comparing(GameArmy::player).thenComparing(unit -> place(unit.unit()))
                        .thenComparing(unit -> Format.readable(unit.unit())))
                .toList();
        return new TableBlock(
                new Head("army", "The armies at the end",
                        "Which units that fight does each side have, and what have they become?",
                        "On the turn of the save, whatever turn is chosen. A unit without a level is on its first, or the save does not state it. "
                                + "Came from: the side or tribe that had the unit first.",
                        new Sample(army.size(), "unit", "units")),
                "Unit",
                List.of(new Column("side", "Side"), new Column("role", "Role"), new Column("created", "Since turn"),
                        new Column("level", "Level"), new Column("xp", "Experience"), new Column("damage", "Damage"),
                        new Column("promotions", "Promotions"), new Column("general", "General"),
                        new Column("family", "Family"),
                        new Column("from", "Came from")),
                army.stream().map(this::row).toList());
    }

    private Row row(GameArmy unit) {
        String promotions = unit.promotions() == null ? null
                : Stream.of(unit.promotions().split(" ")).map(Format::readable).collect(Collectors.joining(", "));
        Object from = unit.originalTribe() != null ? Format.readable(unit.originalTribe())
                : Objects.equals(unit.originalPlayer(), unit.player()) ? null : moment.side(unit.originalPlayer());
        return new Row(Subject.named(String.valueOf(unit.unitId()), Format.readable(unit.unit())),
                Arrays.asList(moment.side(unit.player()), role(unit.unit()), unit.createdTurn(),
                        unit.level(), unit.xp(), unit.damage(), promotions, named(unit.general()),
                        named(unit.family()), from),
                null);
    }

    private static String named(String id) {
        return id == null ? null : Format.readable(id);
    }
}

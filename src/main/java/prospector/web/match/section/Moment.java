package prospector.web.match.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import prospector.stats.match.FieldStanding;
import prospector.stats.match.GameTurns;
import prospector.warehouse.Reading;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock.Column;
import prospector.web.error.BadParameterException;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.match.SectionLinks;
import prospector.web.match.Side;

/**
 * A game on a turn, and what else the address chooses.
 *
 * @param game a game with a save
 * @param turn from 1 to the last one
 */
public record Moment(Reading reading, MatchGame game, int turn, Query query) {
    /** The line of all sides of the tournament, drawn behind those of a game. */
    public static final Subject FIELD = Subject.named("field", "All sides");

    /**
     * The turn of the address, else the last.
     *
     * @param game with a save
     * @throws BadParameterException the address names a turn that the game does not have
     */
    public static Moment of(Reading reading, MatchGame game, Query query) {
        int last = game.about().turns();
        int turn = query.number("turn").orElse(last);
        if (turn < 1 || turn > last) {
            throw new BadParameterException("turn", "a turn of this game, from 1 to " + last);
        }
        return new Moment(reading, game, turn, query);
    }

    public String gameId() {
        return game.about().gameId();
    }

    /** The last turn of the game. */
    public int turns() {
        return game.about().turns();
    }

    /** Whether the end of the game is looked at, which is what the save describes. */
    public boolean atEnd() {
        return turn == turns();
    }

    /** Addresses of the sections on this turn. */
    public SectionLinks links() {
        return game.links(atEnd() ? null : turn);
    }

    /** Whether something had happened by the turn shown; what has no recorded turn is known at the end only. */
    public boolean reached(Integer when) {
        return when == null ? atEnd() : when <= turn;
    }

    /** A turn that is not after the one shown; null: it is, or there is none. */
    public Integer until(Integer when) {
        return when == null || when > turn ? null : when;
    }

    public List<Side> sides() {
        return game.sides();
    }

    /** The key of a side in the statistics, to ask their questions about it alone. */
    public List<String> key(Side side) {
        return List.of(gameId() + "/" + side.end().player());
    }

    /** The keys of all sides of the game. */
    public List<String> keys() {
        return sides().stream().map(side -> gameId() + "/" + side.end().player()).toList();
    }

    /** The side of a player id as a subject; somebody who takes no part is nobody's. */
    public Subject side(Integer player) {
        return sides().stream().filter(side -> player != null && side.end().player() == player).findFirst()
                .map(Side::subject).orElse(null);
    }

    /** Why a block is empty: it did not happen, or the save does not tell. */
    public String nothing() {
        String version = game.about().gameVersion();
        return "Nothing up to turn " + turn + ", or not recorded: the save"
                + (version == null ? "" : ", written by game version " + version + ",") + " holds nothing of this.";
    }

    /** All sides are looked at. */
    public Sample sample() {
        return Sample.sides(sides().size());
    }

    /** Columns of a table, one for each side. */
    public List<Column> columns() {
        return columns("");
    }

    /** Columns of a table, one for each side. */
    public List<Column> columns(String suffix) {
        return sides().stream().map(side -> new Column("player-" + side.end().player() + suffix.replace(' ', '-'),
                side.label() + suffix)).toList();
    }

    /** A value for each side; null: not known. */
    public List<Object> values(Function<Side, Object> value) {
        List<Object> values = new ArrayList<>();
        sides().forEach(side -> values.add(value.apply(side)));
        return values;
    }

    /** Lines of the sides that have any point. */
    public List<Line> lines(Function<Side, List<Point>> points) {
        return sides().stream().map(side -> new Line(side.subject(), Role.OTHER, points.apply(side)))
                .filter(line -> !line.points().isEmpty()).toList();
    }

    /** A value of one side. */
    public static Point point(int turn, Number value) {
        return new Point(turn, 1, value == null ? null : value.doubleValue(), null, null);
    }

    /** How many there are of something after each turn, from 1 to the last. */
    public List<Point> soFar(List<Integer> turns) {
        List<Point> points = new ArrayList<>();
        for (int at = 1; at <= turns(); at++) {
            int until = at;
            points.add(point(at, turns.stream().filter(when -> when <= until).count()));
        }
        return points;
    }

    /** Lines of the sides, and the line of the field with its band as far as the game went. */
    public List<Line> withField(List<Line> sides, List<Point> field) {
        List<Point> shown = field.stream().filter(point -> point.x() <= turns()).toList();
        return sides.isEmpty() || shown.isEmpty() ? sides
                : Stream.concat(sides.stream(), Stream.of(new Line(FIELD, Role.ALL, shown))).toList();
    }

    /** The field of a measure of {@link FieldStanding}. */
    public List<Point> standing(String measure) {
        return reading.list(FieldStanding.class, (Object) null).stream().filter(row -> row.measure().equals(measure))
                .map(row -> new Point(row.turn(), row.n(), row.median(), row.low(), row.high())).toList();
    }

    /** A measure of each turn of each side, before the field. */
    public List<Line> standing(String measure, Function<GameTurns, Integer> value) {
        List<GameTurns> turns = reading.list(GameTurns.class, gameId());
        return withField(lines(side -> turns.stream()
                .filter(row -> row.player() == side.end().player() && value.apply(row) != null)
                .map(row -> point(row.turn(), value.apply(row))).toList()), standing(measure));
    }
}

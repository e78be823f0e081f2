package prospector.web.compare.sides;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.stats.map.TerritoryByTurn;
import prospector.stats.match.GameCities;
import prospector.stats.match.GameLaws;
import prospector.stats.match.GameTechs;
import prospector.stats.match.GameTurns;
import prospector.stats.match.GameWonders;
import prospector.stats.match.GameYields;
import prospector.web.block.CurveBlock.Point;
import prospector.web.match.Side;
import prospector.web.match.section.Moment;

/**
 * What a side had on each turn of its game; nothing beyond its end. A side that has something without a recorded turn has no
 * count of it, because it is not known from when on.
 *
 * @param counts by what is counted; empty lists: not recorded
 * @param yields per turn, by yield
 */
record Course(Map<Measured, List<Point>> counts, Map<String, List<Point>> yields) {
    static Course of(Moment moment, Side side) {
        int player = side.end().player();
        Map<Measured, List<Point>> counts = new EnumMap<>(Measured.class);
        List<GameTurns> turns = moment.reading().list(GameTurns.class, moment.gameId()).stream()
                .filter(row -> row.player() == player).toList();
        counts.put(Measured.POINTS, standing(turns, GameTurns::points));
        counts.put(Measured.MILITARY_POWER, standing(turns, GameTurns::militaryPower));
        counts.put(Measured.LEGITIMACY, standing(turns, GameTurns::legitimacy));
        counts.put(Measured.CITIES, cities(moment, player));
        counts.put(Measured.TECHNOLOGIES, technologies(moment, player));
        counts.put(Measured.LAWS, laws(moment, player));
        counts.put(Measured.WONDERS, wonders(moment, side));
        counts.put(Measured.TERRITORY, territory(moment, player));
        return new Course(counts, yields(moment, player));
    }

    private static List<Point> standing(List<GameTurns> turns, Function<GameTurns, Integer> value) {
        return turns.stream().filter(row -> value.apply(row) != null).map(row -> Moment.point(row.turn(), value.apply(row)))
                .toList();
    }

    private static List<Point> cities(Moment moment, int player) {
        List<GameCities> all = moment.reading().list(GameCities.class, moment.gameId());
        List<Integer> founded = all.stream().filter(city -> Objects.equals(city.firstPlayer(), player))
                .map(GameCities::foundedTurn).collect(Collectors.toList());
        return soFar(moment, founded, !all.isEmpty());
    }

    private static List<Point> technologies(Moment moment, int player) {
        List<GameTechs> all = moment.reading().list(GameTechs.class, moment.gameId());
        List<Integer> got = all.stream().filter(tech -> tech.player() == player && !tech.bonus()).map(GameTechs::turn)
                .collect(Collectors.toList());
        return soFar(moment, got, !got.isEmpty());
    }

    private static List<Point> laws(Moment moment, int player) {
        List<GameLaws> all = moment.reading().list(GameLaws.class, moment.gameId());
        List<Integer> adopted = all.stream().filter(law -> law.player() == player && !law.swap() && !law.succession())
                .map(GameLaws::turnFrom).collect(Collectors.toList());
        return soFar(moment, adopted, !all.isEmpty());
    }

    /** The number at the end says whether the save tells of wonders at all. */
    private static List<Point> wonders(Moment moment, Side side) {
        List<Integer> completed = moment.reading().list(GameWonders.class, moment.gameId()).stream()
                .filter(wonder -> wonder.completed() && Objects.equals(wonder.player(), side.end().player()))
                .map(GameWonders::turnCompleted).collect(Collectors.toList());
        return soFar(moment, completed, side.end().wonders() != null);
    }

    private static List<Point> territory(Moment moment, int player) {
        return moment.reading().list(TerritoryByTurn.class, moment.gameId()).stream()
                .filter(row -> row.player() == player && row.tiles() != null)
                .map(row -> Moment.point(row.turn(), row.tiles())).toList();
    }

    private static List<Point> soFar(Moment moment, List<Integer> turns, boolean recorded) {
        return !recorded || turns.contains(null) ? List.of() : moment.soFar(turns);
    }

    private static Map<String, List<Point>> yields(Moment moment, int player) {
        Map<String, List<Point>> yields = new HashMap<>();
        moment.reading().list(GameYields.class, moment.gameId()).stream()
                .filter(row -> row.player() == player && row.rate() != null)
                .collect(Collectors.groupingBy(GameYields::yield))
                .forEach((id, rows) -> yields.put(id, rows.stream().map(row -> Moment.point(row.turn(), row.rate())).toList()));
        return yields;
    }

    /** Value on a turn; null: not recorded, or the game was over. */
    Double held(Measured measured, int turn) {
        return at(counts.get(measured), turn);
    }

    /** Amount of a yield on a turn; null: not recorded, or the game was over. */
    Double made(String id, int turn) {
        return at(yields.getOrDefault(id, List.of()), turn);
    }

    private static Double at(List<Point> points, int turn) {
        return points.stream().filter(point -> point.x() == turn).findFirst().map(Point::value).orElse(null);
    }
}

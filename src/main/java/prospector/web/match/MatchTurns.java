package prospector.web.match;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.match.GameTurns;
import prospector.stats.match.MatchGames;
import prospector.web.chart.Chart;
import prospector.web.chart.ChartTitle;
import prospector.web.chart.Line;
import prospector.web.chart.Point;
import prospector.web.chart.TurnChart;

/**
 * Victory points, military power and legitimacy, turn by turn.
 *
 * @param missing why there is not a single chart; null: there is one
 * @param rows the same values as a table
 */
public record MatchTurns(String matchId, String gameId, List<Chart> charts, String missing, @JsonIgnore List<Row> rows) {
    /** A turn of a side. A missing value was not recorded. */
    public record Row(int turn, int player, String name, String nation, Integer points, Integer militaryPower,
            Integer legitimacy) {
    }

    static MatchTurns of(String matchId, MatchGames game, List<Side> sides, List<GameTurns> turns) {
        List<Line> lines = sides.stream().map(Side::line).toList();
        List<Chart> charts = List.of(
                chart(title("points", "Victory points"), lines, turns, GameTurns::points),
                chart(title("military_power", "Military power"), lines, turns, GameTurns::militaryPower),
                chart(title("legitimacy", "Legitimacy"), lines, turns, GameTurns::legitimacy));
        List<Row> rows = SideRows.of(sides, turns, GameTurns::player, (side, row) -> new Row(row.turn(), row.player(),
                side.name(), side.nation(), row.points(), row.militaryPower(), row.legitimacy()));
        History history = new History(game);
        return new MatchTurns(matchId, game.gameId(), history.explained(charts),
                history.missingAltogether(charts, "points, power and legitimacy"), rows);
    }

    private static ChartTitle title(String id, String heading) {
        return ChartTitle.of(id, heading, "each turn");
    }

    private static Chart chart(ChartTitle title, List<Line> lines, List<GameTurns> turns, Function<GameTurns, Integer> value) {
        List<Point> points = turns.stream().map(turn -> new Point(turn.player(), turn.turn(), value.apply(turn))).toList();
        return TurnChart.lines(title, lines, points);
    }
}

package prospector.web.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.match.GameYields;
import prospector.stats.match.MatchGames;
import prospector.web.chart.Chart;
import prospector.web.chart.ChartTitle;
import prospector.web.chart.Line;
import prospector.web.chart.Point;
import prospector.web.chart.TurnChart;
import prospector.web.format.Format;
import prospector.web.format.Yields;

/**
 * Each yield, turn by turn: those that the game is known to track in their order, then those that are new to us.
 *
 * @param measure what the charts show
 * @param totals whether the save has totals too
 * @param missing why there is not a single chart; null: there is one
 * @param rows the same values as a table, of both measures
 */
public record MatchYields(String matchId, String gameId, Measure measure, boolean totals, List<Chart> charts, String missing,
        @JsonIgnore List<Row> rows) {
    /** Yields of which more is worse. */
    private static final Set<String> BURDENS = Set.of("YIELD_DISCONTENT", "YIELD_MAINTENANCE");

    /** A turn of a side and yield. A missing value was not recorded. */
    public record Row(int turn, int player, String name, String nation, String yield, Double rate, Double total) {
    }

    static MatchYields of(String matchId, MatchGames game, List<Side> sides, List<GameYields> yields, Measure measure) {
        List<Line> lines = sides.stream().map(Side::line).toList();
        Map<String, List<GameYields>> byYield = yields.stream().collect(Collectors.groupingBy(GameYields::yield));
        List<Chart> charts = Stream.concat(Yields.IDS.stream(), byYield.keySet().stream().sorted())
                .distinct()
                .map(id -> chart(id, lines, byYield.getOrDefault(id, List.of()), measure))
                .toList();
        List<Row> rows = SideRows.of(sides, yields, GameYields::player, (side, row) -> new Row(row.turn(), row.player(),
                side.name(), side.nation(), row.yield(), row.rate(), row.total()));
        boolean totals = yields.stream().anyMatch(row -> row.total() != null);
        History history = new History(game);
        return new MatchYields(matchId, game.gameId(), measure, totals, history.explained(charts),
                history.missingAltogether(charts, "yields"), rows);
    }

    private static Chart chart(String id, List<Line> lines, List<GameYields> yields, Measure measure) {
        List<Point> points = yields.stream()
                .map(row -> new Point(row.player(), row.turn(), measure.of(row)))
                .toList();
        String verb = BURDENS.contains(id) ? "has more" : "leads";
        return TurnChart.lines(new ChartTitle(id, Format.readable(id), measure.unit(), verb), lines, points);
    }
}

package prospector.web.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import prospector.stats.match.GameLaws;
import prospector.stats.match.MatchGames;
import prospector.web.chart.Chart;
import prospector.web.chart.ChartTitle;
import prospector.web.chart.Point;
import prospector.web.chart.TurnChart;

/**
 * The laws of a game by turn.
 *
 * @param chart how many law classes each side had decided; swaps and succession laws do not count
 * @param rows each adoption
 */
public record MatchLaws(String matchId, String gameId, Chart chart, @JsonProperty("laws") List<Row> rows) {
    /**
     * A law that a side adopted.
     *
     * @param turnFrom null: not recorded
     * @param turnTo null: in force at the end
     */
    public record Row(Integer turnFrom, Integer turnTo, int player, String name, String nation, String label, String lawClass,
            String law, boolean succession, boolean swap) {
    }

    static MatchLaws of(String matchId, MatchGames game, List<Side> sides, List<GameLaws> laws) {
        List<Row> rows = sides.stream().flatMap(side -> laws.stream()
                .filter(law -> law.player() == side.end().player())
                .map(law -> row(side, law))).sorted(ByTurn.of(Row::turnFrom)).toList();
        List<Row> milestones = rows.stream().filter(row -> !row.swap() && !row.succession()).toList();
        List<Point> points = milestones.stream()
                .filter(row -> row.turnFrom() != null)
                .map(row -> new Point(row.player(), row.turnFrom(), 1))
                .toList();
        Chart chart = TurnChart.counts(ChartTitle.of("laws", "Laws", "adopted so far"), sides.stream().map(Side::line).toList(),
                points, game.turns());
        String note = Unlogged.note("laws", milestones.size() - points.size(), milestones.size());
        return new MatchLaws(matchId, game.gameId(), chart.withNote(note), rows);
    }

    private static Row row(Side side, GameLaws law) {
        return new Row(law.turnFrom(), law.turnTo(), law.player(), side.end().name(), side.end().nation(), side.label(),
                law.lawClass(), law.law(), law.succession(), law.swap());
    }
}

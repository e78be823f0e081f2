package prospector.web.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import prospector.stats.match.GameTechs;
import prospector.stats.match.MatchGames;
import prospector.web.chart.Chart;
import prospector.web.chart.ChartTitle;
import prospector.web.chart.Point;
import prospector.web.chart.TurnChart;

/**
 * The technologies of a game by turn.
 *
 * @param chart how many technologies each side had; bonus cards do not count
 * @param rows each technology and bonus card
 */
public record MatchTechnologies(String matchId, String gameId, Chart chart, @JsonProperty("technologies") List<Row> rows) {
    /**
     * A technology or bonus card that a side acquired.
     *
     * @param turn null: not recorded
     * @param count how often; null: not stated
     */
    public record Row(Integer turn, int player, String name, String nation, String label, String technology, boolean bonus,
            Integer count) {
    }

    static MatchTechnologies of(String matchId, MatchGames game, List<Side> sides, List<GameTechs> techs) {
        List<Row> rows = sides.stream().flatMap(side -> techs.stream()
                .filter(tech -> tech.player() == side.end().player())
                .map(tech -> row(side, tech))).sorted(ByTurn.of(Row::turn)).toList();
        List<Row> technologies = rows.stream().filter(row -> !row.bonus()).toList();
        List<Point> points = technologies.stream()
                .filter(row -> row.turn() != null)
                .map(row -> new Point(row.player(), row.turn(), 1))
                .toList();
        Chart chart = TurnChart.counts(ChartTitle.of("technologies", "Technologies", "researched so far"),
                sides.stream().map(Side::line).toList(), points, game.turns());
        String note = Unlogged.note("technologies", technologies.size() - points.size(), technologies.size());
        return new MatchTechnologies(matchId, game.gameId(), chart.withNote(note), rows);
    }

    private static Row row(Side side, GameTechs tech) {
        return new Row(tech.turn(), tech.player(), side.end().name(), side.end().nation(), side.label(), tech.tech(),
                tech.bonus(),
                tech.count());
    }

    /** The technologies of the tree. */
    public List<Row> researched() {
        return rows.stream().filter(row -> !row.bonus()).toList();
    }

    /** The bonus cards. */
    public List<Row> cards() {
        return rows.stream().filter(Row::bonus).toList();
    }
}

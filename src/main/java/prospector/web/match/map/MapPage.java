package prospector.web.match.map;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.map.TerritoryByTurn;
import prospector.web.chart.Chart;
import prospector.web.chart.ChartTitle;
import prospector.web.chart.Line;
import prospector.web.chart.Point;
import prospector.web.chart.TurnChart;
import prospector.web.match.MatchGame;
import prospector.web.match.Side;

/**
 * What the page of a map shows.
 *
 * @param title who plays whom
 * @param gameId the save's GameId; null: no save was imported
 * @param turns turn on which the save was made; null: no save was imported
 * @param sides who took part
 * @param charts territory and explored world by turn
 * @param map what is drawn; null: see {@code missing}
 * @param missing why there is no map; null: there is one
 * @param rows territory as a table
 * @param game the match and its games, for the frame of the page
 */
public record MapPage(String title, String matchId, String gameId, Integer turns, List<MapSide> sides, List<Chart> charts,
        MapDocument map, String missing, @JsonIgnore List<Row> rows, @JsonIgnore MatchGame game) {
    /** A side as the map names it; {@code shade} is 2 for a further side of its nation, {@code team} null: not stated. */
    public record MapSide(int player, String label, String name, String nation, int shade, Integer team) {
        static MapSide of(Side side) {
            return new MapSide(side.end().player(), side.label(), side.title(), side.end().nation(), side.shade(),
                    side.end().team());
        }
    }

    /** A turn of a side; a missing number was not recorded. */
    public record Row(int turn, int player, String name, String nation, Integer tiles, Integer explored) {
    }

    static MapPage of(MatchGame game, List<TerritoryByTurn> territory, MapDocument map) {
        String matchId = game.match().matchId();
        List<MapSide> sides = game.sides().stream().map(MapSide::of).toList();
        if (game.about() == null) {
            return new MapPage(game.title(), matchId, null, null, sides, List.of(), null,
                    "No save of this match has been imported, so there is no map to draw.", List.of(), game);
        }
        return new MapPage(game.title(), matchId, game.about().gameId(), game.about().turns(), sides,
                charts(game.sides(), territory), map, map == null ? withoutMap() : null, rows(sides, territory), game);
    }

    private static String withoutMap() {
        return "The save of this game holds no tiles, so there is no map to draw.";
    }

    private static List<Chart> charts(List<Side> sides, List<TerritoryByTurn> territory) {
        List<Line> lines = sides.stream().map(Side::line).toList();
        return List.of(
                chart(ChartTitle.of("territory", "Territory", "tiles owned"), lines, territory, TerritoryByTurn::tiles),
                chart(ChartTitle.of("explored", "Explored world", "tiles seen by the team"), lines, territory,
                        TerritoryByTurn::explored));
    }

    private static Chart chart(ChartTitle title, List<Line> lines, List<TerritoryByTurn> territory,
            Function<TerritoryByTurn, Integer> value) {
        Chart chart = TurnChart.lines(title, lines,
                territory.stream().map(row -> new Point(row.player(), row.turn(), value.apply(row))).toList());
        return chart.empty() ? chart.withNote("Not recorded: the save keeps no history of it.") : chart;
    }

    private static List<Row> rows(List<MapSide> sides, List<TerritoryByTurn> territory) {
        Map<Integer, MapSide> byPlayer = sides.stream().collect(Collectors.toMap(MapSide::player, Function.identity()));
        return territory.stream().map(row -> {
            MapSide side = byPlayer.get(row.player());
            return new Row(row.turn(), row.player(), side.name(), side.nation(), row.tiles(), row.explored());
        }).toList();
    }
}

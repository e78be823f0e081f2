package prospector.web.match.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import prospector.game.Catalog;
import prospector.game.ReferenceData;
import prospector.game.Wonder;
import prospector.stats.map.MapCities;
import prospector.stats.map.MapTiles;
import prospector.stats.map.MapUnits;
import prospector.stats.map.OwnerRuns;
import prospector.stats.map.TileReveals;
import prospector.stats.match.MatchGames;
import prospector.warehouse.Reading;

/**
 * All that a drawing of the map needs, for every turn of a game. A tile is its row times {@code width} plus its column; rows
 * count from the south, even rows stand half a tile to the right. Lists named {@code tiles} have one entry for each tile.
 *
 * @param width tiles in a row
 * @param height rows
 * @param terrain at the end
 * @param relief height of the land at the end
 * @param vegetation at the end
 * @param resource at the end
 * @param improvement at the end
 * @param wonders those ids of improvements that are wonders
 * @param specialist at the end
 * @param tribeSite tribe whose site a tile is or was, as noted at the end
 * @param flags sum of what is true of a tile at the end: 1 river on the western edge, 2 on the south-western, 4 on the
 *        south-eastern, 8 road, 16 improvement pillaged, 32 outside of the playable map, 64 improvement not finished
 * @param owners who owned which tile when, exact
 * @param reveals which team saw which tile when, exact; empty: the save keeps no record of it
 * @param cities that stand at the end, each from the turn of its founding
 * @param units on the map at the end
 */
public record MapDocument(int width, int height, Layer terrain, Layer relief, Layer vegetation, Layer resource,
        Layer improvement, List<String> wonders, Layer specialist, Layer tribeSite, List<Integer> flags, Owners owners,
        List<Reveals> reveals, List<MapCity> cities, List<MapUnit> units) {
    private static final Catalog<Wonder> WONDERS = new ReferenceData().wonders();

    /**
     * Runs of turns during which a tile belonged to a player, in the order of their beginning; one entry of each list for
     * each run. In {@code to}, null is the end of the game.
     */
    public record Owners(List<Integer> tile, List<Integer> from, List<Integer> to, List<Integer> player) {
        static Owners of(List<OwnerRuns> runs, int width) {
            return new Owners(runs.stream().map(run -> run.y() * width + run.x()).toList(),
                    runs.stream().map(OwnerRuns::turnFrom).toList(), runs.stream().map(OwnerRuns::turnTo).toList(),
                    runs.stream().map(OwnerRuns::player).toList());
        }
    }

    /** The turn on which a team first saw each tile; 0: never. */
    public record Reveals(int team, List<Integer> tiles) {
        static List<Reveals> of(List<TileReveals> rows, int count) {
            Map<Integer, List<Integer>> byTeam = new TreeMap<>();
            for (TileReveals row : rows) {
                List<Integer> turns = byTeam.computeIfAbsent(row.team(),
                        team -> new ArrayList<>(Collections.nCopies(count, 0)));
                row.tiles().forEach(tile -> turns.set(tile, row.turn()));
            }
            return byTeam.entrySet().stream().map(team -> new Reveals(team.getKey(), List.copyOf(team.getValue()))).toList();
        }
    }

    /** Empty: the save holds no tiles. */
    static Optional<MapDocument> of(Reading reading, MatchGames game) {
        String gameId = game.gameId();
        List<MapTiles> tiles = reading.list(MapTiles.class, gameId);
        if (tiles.isEmpty()) {
            return Optional.empty();
        }
        int width = 1 + tiles.stream().mapToInt(MapTiles::x).max().orElseThrow();
        int height = 1 + tiles.stream().mapToInt(MapTiles::y).max().orElseThrow();
        Ground ground = new Ground(tiles, width, width * height);
        Layer improvement = ground.layer(MapTiles::improvement);
        return Optional.of(new MapDocument(width, height, ground.layer(MapTiles::terrain), ground.layer(MapTiles::height),
                ground.layer(MapTiles::vegetation), ground.layer(MapTiles::resource), improvement,
                improvement.ids().stream().filter(WONDERS::contains).toList(), ground.layer(MapTiles::specialist),
                ground.layer(MapTiles::tribeSite), ground.flags(),
                Owners.of(reading.list(OwnerRuns.class, gameId), width),
                Reveals.of(reading.list(TileReveals.class, gameId), width * height),
                reading.list(MapCities.class, gameId).stream().map(city -> MapCity.of(city, width)).toList(),
                reading.list(MapUnits.class, gameId).stream().map(unit -> MapUnit.of(unit, width)).toList()));
    }
}

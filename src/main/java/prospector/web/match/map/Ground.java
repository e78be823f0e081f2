package prospector.web.match.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import prospector.stats.map.MapTiles;
import prospector.web.format.Format;

/** The tiles of a map, of which layers are made. */
record Ground(List<MapTiles> tiles, int width, int count) {
    Layer layer(Function<MapTiles, String> fact) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Integer> layer = new ArrayList<>(Collections.nCopies(count, -1));
        for (MapTiles tile : tiles) {
            String id = fact.apply(tile);
            if (id != null) {
                places.putIfAbsent(id, places.size());
                layer.set(place(tile), places.get(id));
            }
        }
        List<String> ids = List.copyOf(places.keySet());
        return new Layer(ids, ids.stream().map(Format::readable).toList(), List.copyOf(layer));
    }

    List<Integer> flags() {
        List<Integer> flags = new ArrayList<>(Collections.nCopies(count, 0));
        tiles.forEach(tile -> flags.set(place(tile), flags(tile)));
        return List.copyOf(flags);
    }

    private static int flags(MapTiles tile) {
        return bit(0, tile.riverW()) | bit(1, tile.riverSw()) | bit(2, tile.riverSe()) | bit(3, tile.road())
                | bit(4, tile.pillaged()) | bit(5, tile.boundary()) | bit(6, tile.improvementTurnsLeft() != null);
    }

    private static int bit(int place, boolean set) {
        return set ? 1 << place : 0;
    }

    private int place(MapTiles tile) {
        return tile.y() * width + tile.x();
    }
}

package prospector.save;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who owned a tile, as runs of turns. */
final class TileOwnerRows {

    private TileOwnerRows() {
    }

    /**
     * From {@code OwnerHistory}. A save that has none, such as one of the first turn, still tells by {@code CityTerritory}
     * which
     * city a tile belongs to, and so its owner since the city was founded. In a save that keeps histories, a tile without one
     * was never anybody's before this turn, so nothing is concluded from its city.
     */
    static List<TileOwner> of(RawSave save) {
        var rows = new ArrayList<TileOwner>();
        if (save.map.owners.isEmpty()) {
            save.map.tiles.forEach(tile -> addByCity(rows, tile, save));
        } else {
            save.map.owners.forEach(owners -> rows.addAll(runs(owners)));
        }
        rows.sort(Comparator.comparingInt(TileOwner::y).thenComparingInt(TileOwner::x).thenComparingInt(TileOwner::turnFrom));
        return List.copyOf(rows);
    }

    private static void addByCity(List<TileOwner> rows, Tile tile, RawSave save) {
        RawCity city = tile.city() == null ? null : save.cities.get(tile.city());
        if (city != null && city.player != null) {
            int from = city.founded == null || city.founded < 1 ? 1 : city.founded;
            rows.add(new TileOwner(tile.x(), tile.y(), from, null, city.player));
        }
    }

    /** Entries are changes; -1 is nobody, and the same owner again is no change. */
    static List<TileOwner> runs(RawMap.Owners owners) {
        Map<Integer, Integer> changes = new TreeMap<>();
        for (int i = 0; i < owners.history().size(); i++) {
            changes.put(owners.history().turn(i), (int) Math.max(-1, Math.min(owners.history().value(i), SaveLimits.PLAYERS)));
        }
        var runs = new ArrayList<TileOwner>();
        int owner = -1;
        int since = 0;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            if (change.getValue() != owner) {
                addRun(runs, new TileOwner(owners.x(), owners.y(), since, change.getKey() - 1, owner));
                owner = change.getValue();
                since = change.getKey();
            }
        }
        addRun(runs, new TileOwner(owners.x(), owners.y(), since, null, owner));
        return runs;
    }

    private static void addRun(List<TileOwner> runs, TileOwner run) {
        if (run.player() >= 0 && run.player() < SaveLimits.PLAYERS) {
            runs.add(run);
        }
    }
}

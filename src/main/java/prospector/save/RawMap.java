package prospector.save;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tiles and units; their rows need nothing but the width, which stands at the root, so they are made while reading. */
final class RawMap {

    int width;
    final BitSet seen = new BitSet();
    final List<Tile> tiles = new ArrayList<>();
    final List<Owners> owners = new ArrayList<>();
    final List<TileChange> changes = new ArrayList<>();
    final List<TileReveal> reveals = new ArrayList<>();
    final List<MapUnit> units = new ArrayList<>();
    final List<UnitPromotion> promotions = new ArrayList<>();
    final Set<Integer> unitsSeen = new HashSet<>();

    int x(int tile) {
        return tile % width;
    }

    int y(int tile) {
        return tile / width;
    }

    /** Whether positions can be told. */
    boolean hasWidth() {
        return width > 0;
    }

    /** {@code OwnerHistory} of a tile. */
    record Owners(int x, int y, Series history) {
    }
}

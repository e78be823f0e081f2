package prospector.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The map of a game: what nature made, and who owned and used each tile when. */
final class WorldMap {

    /** Owner of a tile from a turn on; -1 is nobody. */
    record Ownership(int turn, int player) {
    }

    final Hexes hexes;
    final String[] terrain;
    final String[] height;
    final String[] vegetation;
    final String[] resource;
    final int[] riverWest;
    final int[] riverSouthWest;
    final int[] riverSouthEast;
    final String[] improvement;
    /** Turns that an improvement still needs; 0 when it stands. */
    final int[] turnsLeft;
    final String[] specialist;
    final boolean[] road;
    final int[] city;
    final String[] tribeSite;
    final boolean[] citySite;
    final List<List<Ownership>> owners;

    WorldMap(Hexes hexes) {
        this.hexes = hexes;
        int count = hexes.count();
        terrain = new String[count];
        height = new String[count];
        vegetation = new String[count];
        resource = new String[count];
        riverWest = filled(count);
        riverSouthWest = filled(count);
        riverSouthEast = filled(count);
        improvement = new String[count];
        turnsLeft = new int[count];
        specialist = new String[count];
        road = new boolean[count];
        city = filled(count);
        tribeSite = new String[count];
        citySite = new boolean[count];
        owners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            owners.add(new ArrayList<>(2));
        }
    }

    private static int[] filled(int count) {
        var values = new int[count];
        Arrays.fill(values, -1);
        return values;
    }

    boolean land(int tile) {
        return !"TERRAIN_WATER".equals(terrain[tile]);
    }

    /** Whether a city or an improvement can stand here. */
    boolean usable(int tile) {
        return land(tile) && ("HEIGHT_FLAT".equals(height[tile]) || "HEIGHT_HILL".equals(height[tile]));
    }

    int owner(int tile) {
        var history = owners.get(tile);
        return history.isEmpty() ? -1 : history.get(history.size() - 1).player();
    }

    void own(int tile, int turn, int player) {
        var history = owners.get(tile);
        if (!history.isEmpty() && history.get(history.size() - 1).turn() == turn) {
            history.remove(history.size() - 1);
        }
        history.add(new Ownership(turn, player));
    }
}

package prospector.demo;

import java.util.ArrayList;
import java.util.List;

/** A unit; it stands on a tile at the end unless it was lost. */
final class Soldier {

    final int id;
    final String type;
    final int player;
    final String tribe;
    final int created;
    final String family;
    final long seed;
    int tile = -1;
    int experience;
    int damage;
    int general = -1;
    final List<String> promotions = new ArrayList<>();

    /** A player's unit. */
    Soldier(int id, String type, Side side, int created, long seed) {
        this.id = id;
        this.type = type;
        this.player = side.id;
        this.tribe = "NONE";
        this.created = created;
        this.family = side.families.get(id % side.families.size()).id();
        this.seed = seed;
    }

    /** A unit of a tribe, there from the beginning. */
    Soldier(int id, String type, String tribe, int tile, long seed) {
        this.id = id;
        this.type = type;
        this.player = -1;
        this.tribe = tribe;
        this.created = 1;
        this.family = "";
        this.seed = seed;
        this.tile = tile;
    }

    int level() {
        return 1 + promotions.size();
    }
}

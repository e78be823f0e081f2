package prospector.demo;

/**
 * Lets rivers run from hills to the sea. The game stores a river on the western, south-western or south-eastern edge of
 * a tile; the value, 0 or 1, is the direction of flow.
 */
final class Rivers {

    private static final int LONGEST = 24;

    private Rivers() {
    }

    static void carve(WorldMap map, Dice dice) {
        int wanted = map.hexes.count() / 260;
        for (int attempt = 0; attempt < 400 && wanted > 0; attempt++) {
            int tile = dice.below(map.hexes.count());
            if ("HEIGHT_HILL".equals(map.height[tile])) {
                run(map, tile, dice);
                wanted--;
            }
        }
    }

    /** Walks in one general direction along the edges of the tiles until the water or the border of the map. */
    private static void run(WorldMap map, int from, Dice dice) {
        int step = dice.chance(0.5) ? 1 : -1;
        int tile = from;
        for (int i = 0; i < LONGEST && map.land(tile); i++) {
            mark(map, tile, step, dice);
            int x = map.hexes.x(tile) + (dice.chance(0.55) ? step : 0);
            int y = map.hexes.y(tile) - 1;
            if (x < 0 || x >= map.hexes.width() || y < 0) {
                return;
            }
            tile = y * map.hexes.width() + x;
        }
    }

    private static void mark(WorldMap map, int tile, int step, Dice dice) {
        map.riverWest[tile] = dice.below(2);
        if (step > 0) {
            map.riverSouthWest[tile] = dice.below(2);
        } else {
            map.riverSouthEast[tile] = dice.below(2);
        }
    }
}

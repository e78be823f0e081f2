package prospector.demo;

import java.util.ArrayList;
import java.util.List;

/** Geometry of the game's map: rows from the south, every even row shifted half a tile to the east, no wrapping. */
record Hexes(int width, int height) {

    int count() {
        return width * height;
    }

    int x(int tile) {
        return tile % width;
    }

    int y(int tile) {
        return tile / width;
    }

    /** Steps from one tile to another. */
    int distance(int from, int to) {
        int fromColumn = x(from) - (y(from) + (y(from) & 1)) / 2;
        int toColumn = x(to) - (y(to) + (y(to) & 1)) / 2;
        int across = fromColumn - toColumn;
        int up = y(from) - y(to);
        return Math.max(Math.abs(across), Math.max(Math.abs(up), Math.abs(across + up)));
    }

    /** All tiles within this many steps, the tile itself included, in ascending order. */
    List<Integer> within(int centre, int radius) {
        var result = new ArrayList<Integer>();
        for (int y = Math.max(0, y(centre) - radius); y <= Math.min(height - 1, y(centre) + radius); y++) {
            for (int x = Math.max(0, x(centre) - radius); x <= Math.min(width - 1, x(centre) + radius); x++) {
                int tile = y * width + x;
                if (distance(centre, tile) <= radius) {
                    result.add(tile);
                }
            }
        }
        return result;
    }
}

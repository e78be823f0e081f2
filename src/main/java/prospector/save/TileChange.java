package prospector.save;

/**
 * Row of table <b>tile_changes</b>: terrain, height and vegetation that changed.
 *
 * @param x Column
 * @param y Row
 * @param kind terrain, height, vegetation
 * @param turn Game turn, from 1
 * @param value New identifier (TerrainHistory, HeightHistory, VegetationHistory); NULL: removed
 */
public record TileChange(
        int x,
        int y,
        String kind,
        int turn,
        String value) {
}

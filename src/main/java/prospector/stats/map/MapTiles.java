package prospector.stats.map;

/**
 * A tile of a map at the end of the game, from {@code Tile}. A null id: the save does not state it, or there is none.
 *
 * @param x column, from 0 in the west
 * @param y row, from 0 in the south; even rows stand half a tile to the right
 * @param terrain {@code TERRAIN_…}
 * @param height {@code HEIGHT_…}
 * @param vegetation {@code VEGETATION_…}
 * @param resource {@code RESOURCE_…}
 * @param improvement {@code IMPROVEMENT_…}
 * @param improvementTurnsLeft turns of work left; null: finished, or no improvement
 * @param specialist {@code SPECIALIST_…}
 * @param tribeSite {@code TRIBE_…} whose site it is or was
 * @param pillaged the improvement is out of use
 * @param road has a road
 * @param riverW a river runs along the western edge
 * @param riverSw a river runs along the south-western edge
 * @param riverSe a river runs along the south-eastern edge
 * @param boundary outside of the playable map
 */
public record MapTiles(int x, int y, String terrain, String height, String vegetation, String resource, String improvement,
        Integer improvementTurnsLeft, String specialist, String tribeSite, boolean pillaged, boolean road, boolean riverW,
        boolean riverSw, boolean riverSe, boolean boundary) {
}

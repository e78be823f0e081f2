package prospector.save;

/**
 * Row of table <b>tiles</b>: the map at the end of the game; row 0 is in the south, even rows stand half a tile to the right.
 *
 * @param x Column: Tile/{@literal @}ID modulo map width
 * @param y Row: Tile/{@literal @}ID divided by map width
 * @param terrain TERRAIN_…
 * @param height HEIGHT_…
 * @param vegetation VEGETATION_…; NULL: none
 * @param resource RESOURCE_…; NULL: none
 * @param improvement IMPROVEMENT_…; NULL: none
 * @param improvementTurnsLeft ImprovementBuildTurnsLeft; NULL: finished or none
 * @param pillaged ImprovementPillaged is present
 * @param specialist SPECIALIST_…; NULL: none
 * @param road Road is present
 * @param riverW RiverW is present (its 0 or 1 is a direction)
 * @param riverSw RiverSW is present
 * @param riverSe RiverSE is present
 * @param boundary Boundary is present: outside the playable map
 * @param city CityTerritory: city; NULL: none
 * @param citySite CitySite: ACTIVE, USED …; NULL: none
 * @param tribeSite TribeSite: TRIBE_…; NULL: none
 * @param religion Religion of its improvement, the first named; NULL: none
 * @param urbanOwner OrigUrbanOwner: player; NULL: none
 * @param elementName ElementName: named sea, range or river; NULL: none
 */
public record Tile(
        int x,
        int y,
        String terrain,
        String height,
        String vegetation,
        String resource,
        String improvement,
        Integer improvementTurnsLeft,
        boolean pillaged,
        String specialist,
        boolean road,
        boolean riverW,
        boolean riverSw,
        boolean riverSe,
        boolean boundary,
        Integer city,
        String citySite,
        String tribeSite,
        String religion,
        Integer urbanOwner,
        String elementName) {
}

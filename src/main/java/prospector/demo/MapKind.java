package prospector.demo;

import java.util.List;

/**
 * What kind of map is played.
 *
 * @param mapClass the game's script
 * @param size the game's size
 * @param aspect the game's aspect ratio
 */
record MapKind(String mapClass, String size, String aspect, int width, int height) {

    private static final List<String> CLASSES = List.of("MAPCLASS_MapScriptContinent", "MAPCLASS_CoastalRainBasin",
            "MAPCLASS_MapScriptInlandSea", "MAPCLASS_MapScriptSeaside");

    static MapKind roll(Dice dice) {
        var mapClass = dice.pick(CLASSES);
        double value = dice.unit();
        if (value < 0.7) {
            return new MapKind(mapClass, "MAPSIZE_SMALLEST", "MAPASPECTRATIO_SQUARE", 46, 46);
        }
        if (value < 0.9) {
            return new MapKind(mapClass, "MAPSIZE_TINY", "MAPASPECTRATIO_SQUARE", 52, 52);
        }
        return new MapKind(mapClass, "MAPSIZE_SMALLEST", "MAPASPECTRATIO_WIDE", 54, 40);
    }
}

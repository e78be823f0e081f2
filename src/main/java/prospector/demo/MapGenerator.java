package prospector.demo;

import java.util.ArrayList;
import java.util.List;

import prospector.game.ReferenceData;
import prospector.game.Resource;

/** Draws a coherent map: land by smooth noise shaped by the map script, then heights, climate, vegetation, resources. */
final class MapGenerator {

    private final MapKind kind;
    private final Hexes hexes;
    private final WorldMap map;
    private final Noise relief;
    private final Noise climate;
    private final Dice dice;
    private final List<Resource> resources;

    private MapGenerator(MapKind kind, long seed, ReferenceData reference) {
        this.kind = kind;
        hexes = new Hexes(kind.width(), kind.height());
        map = new WorldMap(hexes);
        relief = new Noise(seed);
        climate = new Noise(seed ^ 0x5DEECE66DL);
        dice = new Dice(seed, "map");
        resources = List.copyOf(reference.resources().all());
    }

    static WorldMap generate(MapKind kind, long seed, ReferenceData reference) {
        var generator = new MapGenerator(kind, seed, reference);
        for (int tile = 0; tile < generator.hexes.count(); tile++) {
            generator.shape(tile);
        }
        for (int tile = 0; tile < generator.hexes.count(); tile++) {
            generator.dress(tile);
        }
        Rivers.carve(generator.map, generator.dice);
        return generator.map;
    }

    /** Height above the sea, positive on land. */
    private double elevation(int tile) {
        double east = (hexes.x(tile) + 0.5) / hexes.width() * 2 - 1;
        double north = (hexes.y(tile) + 0.5) / hexes.height() * 2 - 1;
        double fromCentre = Math.sqrt(east * east + north * north);
        double base = switch (kind.mapClass()) {
            case "MAPCLASS_CoastalRainBasin" -> 0.42 - Math.max(0, -east - 0.35) * 1.2;
            case "MAPCLASS_MapScriptInlandSea" -> 0.46 - Math.max(0, 0.55 - fromCentre) * 1.4;
            case "MAPCLASS_MapScriptSeaside" -> 0.40 - Math.max(0, -north - 0.25) * 1.2;
            default -> 0.44 - Math.max(0, fromCentre - 0.7) * 1.1;
        };
        return base + (relief.at(hexes.x(tile), hexes.y(tile), 13) - 0.5) * 1.1 - 0.17;
    }

    private void shape(int tile) {
        double elevation = elevation(tile);
        if (elevation <= 0) {
            map.terrain[tile] = "TERRAIN_WATER";
            map.height[tile] = elevation > -0.07 ? "HEIGHT_COAST" : "HEIGHT_OCEAN";
            return;
        }
        double ridge = Math.abs(climate.at(hexes.x(tile) + 300, hexes.y(tile), 9) - 0.5);
        map.height[tile] = ridge < 0.022 ? dice.chance(0.06) ? "HEIGHT_VOLCANO" : "HEIGHT_MOUNTAIN"
                : ridge < 0.05 || dice.chance(0.06) ? "HEIGHT_HILL" : "HEIGHT_FLAT";
        map.terrain[tile] = soil(tile);
    }

    private String soil(int tile) {
        double wet = climate.at(hexes.x(tile), hexes.y(tile) + 500, 11);
        double north = (double) hexes.y(tile) / hexes.height() + (wet - 0.5) * 0.2;
        if (north > 0.93) {
            return "TERRAIN_TUNDRA";
        }
        if (wet < 0.3) {
            return wet < 0.22 ? "TERRAIN_SAND" : "TERRAIN_ARID";
        }
        if (wet > 0.62) {
            return wet > 0.8 && dice.chance(0.5) ? "TERRAIN_MARSH" : "TERRAIN_LUSH";
        }
        return "TERRAIN_TEMPERATE";
    }

    private void dress(int tile) {
        if (map.usable(tile)) {
            double growth = climate.at(hexes.x(tile) + 90, hexes.y(tile) + 90, 6);
            boolean dry = "TERRAIN_ARID".equals(map.terrain[tile]);
            if (growth > 0.57 && !"TERRAIN_SAND".equals(map.terrain[tile])) {
                map.vegetation[tile] = dry || growth < 0.62 ? "VEGETATION_SCRUB" : "VEGETATION_TREES";
            }
        }
        boolean fishing = "HEIGHT_COAST".equals(map.height[tile]);
        if ((map.usable(tile) || fishing) && dice.chance(0.075)) {
            map.resource[tile] = resource(fishing, "HEIGHT_HILL".equals(map.height[tile]));
        }
    }

    private String resource(boolean fishing, boolean hill) {
        var fitting = new ArrayList<String>();
        for (var resource : resources) {
            boolean nets = resource.improvement().equals("IMPROVEMENT_NETS");
            boolean dug = resource.improvement().equals("IMPROVEMENT_MINE");
            if (nets == fishing && (fishing || dug == hill)) {
                fitting.add(resource.id());
            }
        }
        return dice.pick(fitting);
    }
}

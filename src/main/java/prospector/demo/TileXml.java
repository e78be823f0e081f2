package prospector.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the {@code Tile} elements with the units that stand on them. */
final class TileXml {

    private final Xml xml;
    private final World world;
    private final WorldMap map;
    private final Map<Integer, List<Soldier>> units = new HashMap<>();
    private final Map<Integer, Town> towns = new HashMap<>();

    TileXml(Xml xml, World world) {
        this.xml = xml;
        this.world = world;
        map = world.map;
        world.towns.forEach(town -> towns.put(town.tile, town));
        world.sides.forEach(side -> side.army.forEach(this::station));
        world.tribesmen.forEach(this::station);
    }

    private void station(Soldier unit) {
        units.computeIfAbsent(unit.tile, tile -> new ArrayList<>()).add(unit);
    }

    void write() {
        for (int tile = 0; tile < map.hexes.count(); tile++) {
            int id = tile;
            xml.element("Tile", () -> tile(id), "ID", id);
        }
    }

    private void tile(int tile) {
        xml.flagIf(map.road[tile], "Road");
        xml.value("Terrain", map.terrain[tile]);
        xml.value("Height", map.height[tile]);
        optional("Vegetation", map.vegetation[tile]);
        river("RiverW", map.riverWest[tile]);
        river("RiverSW", map.riverSouthWest[tile]);
        river("RiverSE", map.riverSouthEast[tile]);
        optional("Resource", map.resource[tile]);
        optional("Improvement", map.improvement[tile]);
        if (map.turnsLeft[tile] > 0) {
            xml.value("ImprovementBuildTurnsLeft", map.turnsLeft[tile]);
        }
        optional("Specialist", map.specialist[tile]);
        optional("TribeSite", map.tribeSite[tile]);
        if (map.citySite[tile]) {
            xml.value("CitySite", map.owner(tile) >= 0 ? "USED" : "ACTIVE");
        }
        if (edge(tile)) {
            xml.flag("Boundary");
        }
        seeds(tile);
        religions(tile);
        if (map.city[tile] >= 0) {
            xml.value("CityTerritory", map.city[tile]);
        }
        units.getOrDefault(tile, List.of()).forEach(unit -> UnitXml.write(xml, unit, world.plan));
        revealed(tile);
        owners(tile);
    }

    /** A city has its religions on its tile too. */
    private void religions(int tile) {
        var town = towns.get(tile);
        xml.flags("Religion", town == null ? List.of() : town.religions.keySet());
    }

    private void seeds(int tile) {
        var seed = Long.toUnsignedString(world.plan.seed() * 0x9E3779B97F4A7C15L + tile * 75_666_323L);
        xml.value("InitSeed", seed);
        xml.value("TurnSeed", seed);
    }

    private boolean edge(int tile) {
        return map.hexes.x(tile) == 0 || map.hexes.y(tile) == 0 || map.hexes.x(tile) == map.hexes.width() - 1
                || map.hexes.y(tile) == map.hexes.height() - 1;
    }

    /** A team knows the land around its cities soon, and the rest later or never. */
    private void revealed(int tile) {
        xml.element("RevealedTurn", () -> {
            for (var side : world.sides) {
                int turn = revealedTurn(side, tile);
                if (turn <= world.plan.turns()) {
                    xml.value("T" + side.id, turn);
                }
            }
        });
    }

    private int revealedTurn(Side side, int tile) {
        int distance = map.hexes.distance(tile, world.towns.get(side.capital).tile);
        int explored = distance < 4 ? 1 : 1 + (distance - 3) * 2 + tile % 5 + Math.max(0, distance - 16) * 4;
        for (var town : world.towns) {
            if (town.owner == side.id && map.hexes.distance(tile, town.tile) < 4) {
                explored = Math.min(explored, town.founded);
            }
        }
        return explored;
    }

    private void owners(int tile) {
        var history = map.owners.get(tile);
        if (!history.isEmpty()) {
            xml.element("OwnerHistory",
                    () -> history.forEach(ownership -> xml.value("T" + ownership.turn(), ownership.player())));
        }
    }

    private void optional(String name, String value) {
        if (value != null) {
            xml.value(name, value);
        }
    }

    private void river(String name, int direction) {
        if (direction >= 0) {
            xml.value(name, direction);
        }
    }
}

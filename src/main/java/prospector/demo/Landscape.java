package prospector.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import prospector.game.Resource;

/** Puts on the map what stands at the end: improvements, specialists, roads, units. */
final class Landscape {

    private static final List<String> URBAN = List.of("IMPROVEMENT_GARRISON_1", "IMPROVEMENT_THEATER_1", "IMPROVEMENT_MARKET_1",
            "IMPROVEMENT_BARRACKS", "IMPROVEMENT_HAMLET", "IMPROVEMENT_LIBRARY_1", "IMPROVEMENT_GRANARY");
    private static final Map<String, String> WORKERS = Map.of("IMPROVEMENT_FARM", "SPECIALIST_FARMER", "IMPROVEMENT_MINE",
            "SPECIALIST_MINER", "IMPROVEMENT_QUARRY", "SPECIALIST_STONECUTTER", "IMPROVEMENT_PASTURE", "SPECIALIST_RANCHER",
            "IMPROVEMENT_CAMP", "SPECIALIST_TRAPPER", "IMPROVEMENT_GROVE", "SPECIALIST_GARDENER", "IMPROVEMENT_NETS",
            "SPECIALIST_FISHER", "IMPROVEMENT_LUMBERMILL", "SPECIALIST_WOODCUTTER", "IMPROVEMENT_MARKET_1",
            "SPECIALIST_SHOPKEEPER_1", "IMPROVEMENT_BARRACKS", "SPECIALIST_OFFICER_1");

    private final World world;
    private final WorldMap map;
    private final Dice dice;
    private final Map<Integer, Integer> specialistsLeft = new HashMap<>();

    Landscape(World world) {
        this.world = world;
        map = world.map;
        dice = new Dice(world.plan.seed(), "landscape");
        world.towns.forEach(town -> specialistsLeft.put(town.id, town.specialists));
    }

    void finish() {
        double built = 0.35 + world.plan.turns() / 250.0;
        for (int tile = 0; tile < map.hexes.count(); tile++) {
            if (map.city[tile] >= 0 && map.improvement[tile] == null && !isTown(tile) && dice.chance(built)) {
                improve(tile);
            }
        }
        world.sides.forEach(this::roads);
        world.sides.forEach(this::place);
    }

    private boolean isTown(int tile) {
        return world.towns.stream().anyMatch(town -> town.tile == tile);
    }

    private void improve(int tile) {
        var resource = map.resource[tile];
        if (resource != null) {
            map.improvement[tile] = world.reference.resources().find(resource).map(Resource::improvement).orElseThrow();
        } else if (map.usable(tile)) {
            map.improvement[tile] = choose(tile);
        } else {
            return;
        }
        if (!"TERRAIN_URBAN".equals(map.terrain[tile]) && URBAN.contains(map.improvement[tile])) {
            map.terrain[tile] = "TERRAIN_URBAN";
            map.vegetation[tile] = null;
        }
        int left = specialistsLeft.getOrDefault(map.city[tile], 0);
        if (left > 0 && WORKERS.containsKey(map.improvement[tile])) {
            map.specialist[tile] = WORKERS.get(map.improvement[tile]);
            specialistsLeft.put(map.city[tile], left - 1);
        }
    }

    private String choose(int tile) {
        var town = world.towns.get(map.city[tile]);
        if (map.hexes.distance(tile, town.tile) == 1 && dice.chance(0.6)) {
            return dice.pick(URBAN);
        }
        if ("HEIGHT_HILL".equals(map.height[tile])) {
            return dice.chance(0.6) ? "IMPROVEMENT_MINE" : "IMPROVEMENT_QUARRY";
        }
        if ("VEGETATION_TREES".equals(map.vegetation[tile])) {
            return "IMPROVEMENT_LUMBERMILL";
        }
        return dice.chance(0.65) ? "IMPROVEMENT_FARM" : "IMPROVEMENT_QUARRY";
    }

    /** Roads from the capital to the other cities, as straight as the land allows. */
    private void roads(Side side) {
        int capital = world.towns.get(side.capital).tile;
        for (var town : world.townsOf(side)) {
            int tile = town.tile;
            while (tile != capital) {
                tile = nearer(tile, capital);
                map.road[tile] |= map.land(tile);
            }
        }
    }

    private int nearer(int from, int to) {
        int best = from;
        for (int tile : map.hexes.within(from, 1)) {
            if (map.hexes.distance(tile, to) < map.hexes.distance(best, to)) {
                best = tile;
            }
        }
        return best;
    }

    private void place(Side side) {
        var towns = world.townsOf(side);
        for (var unit : side.army) {
            var around = map.hexes.within(dice.pick(towns).tile, 3).stream().filter(map::usable).toList();
            unit.tile = dice.pick(around);
            unit.damage = dice.chance(0.25) ? dice.between(1, 12) : 0;
        }
        var generals = world.people.stream().filter(person -> person.player == side.id
                && person.aliveAt(world.plan.turns()) && person.age(world.plan.turns()) >= 18).toList();
        for (int i = 0; i < Math.min(3, Math.min(generals.size(), side.army.size())); i++) {
            side.army.get(i).general = generals.get(i).id;
        }
    }
}

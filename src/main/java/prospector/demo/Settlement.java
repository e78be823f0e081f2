package prospector.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Founds cities, lets them grow, and spreads their borders over the map. */
final class Settlement {

    private static final int APART = 6;
    private static final List<String> FAMILY_STORIES = List.of("EVENTSTORY_CULTURE_GAIN", "EVENTSTORY_MOUNTAIN_MINERALS",
            "EVENTSTORY_LAW_NEW_HORIZONS");

    private final World world;
    private final WorldMap map;
    private final Dice dice;
    private final List<Integer> sites = new ArrayList<>();
    private final Set<String> takenNames = new HashSet<>();
    private final int[] nextTown = { 1, 1 };

    Settlement(World world) {
        this.world = world;
        map = world.map;
        dice = new Dice(world.plan.seed(), "settlement");
        findSites();
    }

    /** Spread sites over the land; a gap of some tiles between any two. */
    private void findSites() {
        var tiles = new ArrayList<Integer>();
        for (int tile = 0; tile < map.hexes.count(); tile++) {
            boolean inner = map.hexes.x(tile) > 1 && map.hexes.x(tile) < map.hexes.width() - 2 && map.hexes.y(tile) > 1
                    && map.hexes.y(tile) < map.hexes.height() - 2;
            if (inner && map.usable(tile)) {
                tiles.add(tile);
            }
        }
        for (int tile : dice.shuffled(tiles)) {
            if (sites.stream().allMatch(site -> map.hexes.distance(site, tile) >= APART)) {
                sites.add(tile);
                map.citySite[tile] = true;
            }
        }
    }

    List<Integer> sites() {
        return sites;
    }

    /** The two capitals are the two sites that lie farthest apart among some tries. */
    void foundCapitals() {
        int one = sites.get(0);
        int two = sites.get(1);
        for (int i = 0; i < 60; i++) {
            int a = dice.pick(sites);
            int b = dice.pick(sites);
            if (map.hexes.distance(a, b) > map.hexes.distance(one, two)) {
                one = a;
                two = b;
            }
        }
        found(world.sides.get(0), one, 1);
        found(world.sides.get(1), two, 1);
    }

    void turn(Side side, int turn) {
        var towns = world.townsOf(side);
        if (turn >= nextTown[side.id] && turn > 1 && towns.size() < limit(side)) {
            nearestFree(side).ifPresent(site -> found(side, site, turn));
            nextTown[side.id] = turn + dice.between(3, 8) + towns.size() / 2;
        }
        for (var town : towns) {
            grow(town, turn);
        }
    }

    private int limit(Side side) {
        return 6 + world.plan.turns() / 25 + (side.winner ? 1 : 0);
    }

    private Optional<Integer> nearestFree(Side side) {
        int home = world.towns.get(side.id).tile;
        int enemy = world.towns.get(1 - side.id).tile;
        return sites.stream().filter(site -> map.owner(site) < 0 && map.tribeSite[site] == null)
                .filter(site -> world.towns.stream().noneMatch(town -> town.tile == site))
                .filter(site -> map.hexes.distance(site, home) <= map.hexes.distance(site, enemy) + 4)
                .min(Comparator.comparingInt(site -> map.hexes.distance(site, home)));
    }

    private void found(Side side, int tile, int turn) {
        int number = world.townsOf(side).size();
        var family = side.families.get(number < 3 ? number : dice.below(3)).id();
        var town = new Town(new Town.Site(world.towns.size(), tile), name(side), side, family, turn);
        world.towns.add(town);
        town.capital = number == 0;
        if (town.capital) {
            side.capital = town.id;
            nextTown[side.id] = dice.between(6, 9);
        }
        if (side.familySeats.putIfAbsent(family, town.id) == null) {
            side.stories.put("EVENTSTORY_FAMILY_SEAT_" + family.substring("FAMILY_".length()), turn);
        }
        map.terrain[tile] = "TERRAIN_URBAN";
        map.vegetation[tile] = null;
        map.resource[tile] = null;
        map.road[tile] = true;
        claim(town, turn, 1, 7);
        world.chronicle.town(side, turn, town);
        if (turn > 1) {
            side.memories.add(new Memory(turn, "MEMORYFAMILY_FOUNDED_CITY", "Family", family));
        }
    }

    private String name(Side side) {
        for (var name : side.lore.cities()) {
            if (takenNames.add(name)) {
                return "CITYNAME_" + name;
            }
        }
        return "CITYNAME_NEW_" + side.lore.cities().get(takenNames.size() % side.lore.cities().size()) + "_"
                + takenNames.size();
    }

    private void grow(Town town, int turn) {
        int age = turn - town.founded;
        if (age > 2 && dice.chance(0.9 / (8 + 2 * town.citizens))) {
            town.citizens++;
            town.growthCount++;
        }
        if (age == 22 || age == 50 || age == 85) {
            town.culture++;
            town.happiness -= dice.between(0, 1);
            if (dice.chance(0.4)) {
                world.sides.get(town.owner).stories.put(dice.pick(FAMILY_STORIES), turn);
            }
        }
        if (age > 4 && dice.chance(0.05) && town.specialists < town.citizens) {
            town.specialists++;
        }
        if (age > 8 && dice.chance(0.02)) {
            town.hurried++;
        }
        if (age > 0 && (age + town.id) % 6 == 0) {
            town.reach = Math.min(4, 1 + age / 14 + town.culture / 2);
            claim(town, turn, town.reach, dice.between(2, 4));
        }
    }

    /** Takes up to this many free tiles, nearest first. */
    private void claim(Town town, int turn, int radius, int tiles) {
        var free = new ArrayList<Integer>();
        for (int tile : map.hexes.within(town.tile, radius)) {
            if (map.owner(tile) < 0 && map.tribeSite[tile] == null && !"HEIGHT_OCEAN".equals(map.height[tile])) {
                free.add(tile);
            }
        }
        free.sort(Comparator.comparingInt(tile -> map.hexes.distance(tile, town.tile)));
        var side = world.sides.get(town.owner);
        for (int tile : free.subList(0, Math.min(tiles, free.size()))) {
            map.own(tile, turn, town.owner);
            map.city[tile] = town.id;
            if (map.resource[tile] != null) {
                side.resourcesRevealed.putIfAbsent(map.resource[tile], turn);
            }
        }
    }

    /** A city changes hands with all its land. */
    void conquer(Town town, Side attacker, int turn) {
        town.lastOwner = town.owner;
        town.owner = attacker.id;
        town.capital = false;
        town.governor = -1;
        for (int tile = 0; tile < map.hexes.count(); tile++) {
            if (map.city[tile] == town.id) {
                map.own(tile, turn, attacker.id);
            }
        }
    }
}

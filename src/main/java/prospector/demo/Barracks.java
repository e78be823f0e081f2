package prospector.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses and builds units by what a player knows. */
final class Barracks {

    private static final List<Map.Entry<String, String>> KNOWN_WITH = List.of(
            Map.entry("TECH_IRONWORKING", "UNIT_WARRIOR"),
            Map.entry("TECH_TRAPPING", "UNIT_SLINGER"),
            Map.entry("TECH_MILITARY_DRILL", "UNIT_BATTERING_RAM"),
            Map.entry("TECH_PHALANX", "UNIT_SPEARMAN"),
            Map.entry("TECH_STEEL", "UNIT_AXEMAN"),
            Map.entry("TECH_SPOKED_WHEEL", "UNIT_CHARIOT"),
            Map.entry("TECH_COMPOSITE_BOW", "UNIT_ARCHER"),
            Map.entry("TECH_NAVIGATION", "UNIT_BIREME"),
            Map.entry("TECH_STIRRUPS", "UNIT_HORSEMAN"),
            Map.entry("TECH_BATTLELINE", "UNIT_PIKEMAN"),
            Map.entry("TECH_HYDRAULICS", "UNIT_ONAGER"),
            Map.entry("TECH_WINDLASS", "UNIT_CROSSBOWMAN"),
            Map.entry("TECH_BODKIN_ARROW", "UNIT_LONGBOWMAN"));
    private static final List<String> PROJECTS = List.of("PROJECT_COUNCIL_1", "PROJECT_FORUM_1", "PROJECT_TREASURY_1",
            "PROJECT_INQUIRY_1", "PROJECT_REPAIR", "PROJECT_WALLS", "PROJECT_FESTIVAL_1", "PROJECT_ARCHIVE_1");

    private final World world;
    private final Dice dice;

    Barracks(World world, Dice dice) {
        this.world = world;
        this.dice = dice;
    }

    String choose(Side side) {
        if (dice.chance(0.3)) {
            return dice.chance(0.4) ? "UNIT_SETTLER" : "UNIT_WORKER";
        }
        var known = new ArrayList<>(KNOWN_WITH.stream().filter(entry -> side.knows(entry.getKey())).map(Map.Entry::getValue)
                .toList());
        if (side.laws.size() > 4) {
            known.add("UNIT_" + side.lore.units().get(0));
        }
        if (side.laws.size() > 7) {
            known.add("UNIT_" + side.lore.units().get(1));
        }
        if (!side.stateReligion.isEmpty() && !side.stateReligion.startsWith("RELIGION_PAGAN")) {
            known.add("UNIT_" + side.stateReligion.substring("RELIGION_".length()) + "_DISCIPLE");
        }
        return known.isEmpty() ? "UNIT_MILITIA" : known.get(Math.max(dice.below(known.size()), dice.below(known.size())));
    }

    void raise(Side side, int turn, String type) {
        side.unitsProduced.merge(type, 1, Integer::sum);
        side.unitsProducedTurn.put(type, turn);
        var towns = world.townsOf(side);
        if (!towns.isEmpty()) {
            var town = dice.pick(towns);
            if (type.equals("UNIT_SETTLER") || type.equals("UNIT_WORKER") || type.endsWith("_DISCIPLE")) {
                town.units.merge(type, 1, Integer::sum);
            }
            if (dice.chance(0.4)) {
                var project = dice.pick(PROJECTS);
                town.projects.merge(project, 1, Integer::sum);
                side.projects.merge(project, 1, Integer::sum);
            }
        }
        if (!type.equals("UNIT_SETTLER")) {
            side.army.add(new Soldier(world.nextUnit++, type, side, turn, dice.bits()));
        }
    }
}

package prospector.demo;

import java.util.List;

/** Settles tribes on free sites before the game and lets the players meet them. */
final class Tribes {

    /** All tribes in the game's order; the position is the number by which the log names one. */
    static final List<String> ALL = List.of("TRIBE_REBELS", "TRIBE_ANARCHY", "TRIBE_RAIDERS", "TRIBE_BARBARIANS", "TRIBE_GAULS",
            "TRIBE_VANDALS", "TRIBE_DANES", "TRIBE_THRACIANS", "TRIBE_SCYTHIANS", "TRIBE_NUMIDIANS");
    private static final List<String> SETTLED = ALL.subList(3, ALL.size());
    private static final List<String> UNITS = List.of("UNIT_MARAUDER_1", "UNIT_SKIRMISHER_1", "UNIT_MARAUDER_2",
            "UNIT_SKIRMISHER_2");

    private final World world;
    private final Dice dice;

    Tribes(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "tribes");
    }

    void settle(List<Integer> sites) {
        for (int site : sites) {
            if (world.map.owner(site) < 0 && dice.chance(0.3)) {
                var tribe = dice.pick(SETTLED);
                world.map.tribeSite[site] = tribe;
                world.map.improvement[site] = dice.chance(0.6) ? "IMPROVEMENT_SETTLEMENT_1" : "IMPROVEMENT_SETTLEMENT_2";
                for (int i = dice.between(1, 3); i > 0; i--) {
                    world.tribesmen.add(new Soldier(world.nextUnit++, dice.pick(UNITS), tribe, site, dice.bits()));
                }
            }
        }
    }

    void turn(Side side, int turn) {
        if (turn < 3 || world.tribesmen.isEmpty() || !dice.chance(0.09)) {
            return;
        }
        var met = dice.pick(world.tribesmen);
        if (world.contacts.putIfAbsent(met.tribe + "." + side.id, turn) == null) {
            world.chronicle.metTribe(side, turn, met.tribe, ALL.indexOf(met.tribe), met.tile);
            side.stories.put("EVENTSTORY_TRIBE_CONTACT_" + met.tribe.substring("TRIBE_".length()), turn);
        } else if (turn > world.plan.turns() - 25) {
            side.memories.add(new Memory(turn, "MEMORYTRIBE_ATTACKED_UNIT", "Tribe", met.tribe));
        }
    }
}

package prospector.demo;

import java.util.List;
import java.util.Map;

/** Adopts laws once a tech allows their class, and sometimes changes between the two of a class. */
final class Politics {

    /** Law class and the tech that allows it, in the order in which players usually come to them. */
    private static final List<Map.Entry<String, String>> UNLOCKED_BY = List.of(
            Map.entry("LAWCLASS_SLAVERY_FREEDOM", "TECH_LABOR_FORCE"),
            Map.entry("LAWCLASS_CENTRALIZATION_VASSALAGE", "TECH_ARISTOCRACY"),
            Map.entry("LAWCLASS_EPICS_EXPLORATION", "TECH_DRAMA"),
            Map.entry("LAWCLASS_COLONIES_SERFDOM", "TECH_POLIS"),
            Map.entry("LAWCLASS_DIVINE_RULE_LEGAL_CODE", "TECH_RHETORIC"),
            Map.entry("LAWCLASS_TYRANNY_CONSTITUTION", "TECH_SOVEREIGNTY"),
            Map.entry("LAWCLASS_MONOTHEISM_POLYTHEISM", "TECH_MONASTICISM"),
            Map.entry("LAWCLASS_GUILDS_ELITES", "TECH_COINAGE"),
            Map.entry("LAWCLASS_ICONOGRAPHY_CALLIGRAPHY", "TECH_METAPHYSICS"),
            Map.entry("LAWCLASS_PHILOSOPHY_ENGINEERING", "TECH_ARCHITECTURE"),
            Map.entry("LAWCLASS_PROFESSIONAL_ARMY_VOLUNTEERS", "TECH_STEEL"),
            Map.entry("LAWCLASS_TOLERANCE_ORTHODOXY", "TECH_CITIZENSHIP"));

    private final World world;
    private final Dice dice;
    private final int[] notBefore = { 9, 9 };

    Politics(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "politics");
    }

    void begin(Side side) {
        side.laws.put("LAWCLASS_ORDER", dice.pick(world.reference.lawsOf("LAWCLASS_ORDER")).id());
    }

    void turn(Side side, int turn) {
        if (turn < notBefore[side.id]) {
            return;
        }
        for (var entry : UNLOCKED_BY) {
            if (!side.laws.containsKey(entry.getKey()) && side.knows(entry.getValue()) && dice.chance(0.55)) {
                adopt(side, turn, entry.getKey());
                return;
            }
        }
        if (dice.chance(0.012)) {
            swap(side, turn);
        }
    }

    private void adopt(Side side, int turn, String lawClass) {
        enact(side, turn, lawClass, dice.pick(world.reference.lawsOf(lawClass)).id());
        side.memories.add(new Memory(turn, "MEMORYPLAYER_STARTED_LAW", "Player", String.valueOf(side.id)));
    }

    private void swap(Side side, int turn) {
        var lawClass = dice.pick(List.copyOf(side.laws.keySet()));
        world.reference.lawsOf(lawClass).stream().filter(law -> !law.id().equals(side.laws.get(lawClass))).findFirst()
                .ifPresent(law -> enact(side, turn, lawClass, law.id()));
    }

    private void enact(Side side, int turn, String lawClass, String law) {
        side.laws.put(lawClass, law);
        side.lawChanges.merge(lawClass, 1, Integer::sum);
        side.stories.putIfAbsent("EVENTSTORY_" + law + "_ENACTED", turn);
        world.chronicle.law(side, turn, law);
        notBefore[side.id] = turn + dice.between(2, 5);
    }
}

package prospector.demo;

import java.util.List;
import java.util.Map;

/** Raises armies, lets the sides meet and fight, and takes cities from who is about to lose. */
final class Warfare {

    private static final List<String> PROMOTIONS = List.of("PROMOTION_COMBAT1", "PROMOTION_STRIKE1", "PROMOTION_FOCUS1",
            "PROMOTION_STEADFAST", "PROMOTION_GUARD1", "PROMOTION_FIERCE", "PROMOTION_TOUGH", "PROMOTION_RANGER",
            "PROMOTION_HERBALIST", "PROMOTION_BESIEGER");
    private static final Map<String, Integer> STRENGTH = Map.of("UNIT_MILITIA", 20, "UNIT_WARRIOR", 40, "UNIT_SLINGER", 30,
            "UNIT_SPEARMAN", 60, "UNIT_AXEMAN", 60, "UNIT_ARCHER", 50, "UNIT_CHARIOT", 50, "UNIT_BATTERING_RAM", 40);
    private static final int COMMON_STRENGTH = 70;

    private final World world;
    private final Economy economy;
    private final Settlement settlement;
    private final Dice dice;
    private final Barracks barracks;

    Warfare(World world, Economy economy, Settlement settlement) {
        this.world = world;
        this.economy = economy;
        this.settlement = settlement;
        dice = new Dice(world.plan.seed(), "warfare");
        barracks = new Barracks(world, dice);
    }

    void begin(Side side) {
        for (var unit : List.of("UNIT_SETTLER", "UNIT_SCOUT", "UNIT_WORKER", "UNIT_MILITIA", "UNIT_WARRIOR")) {
            barracks.raise(side, 1, unit);
        }
    }

    void turn(Side side, int turn) {
        double zeal = 0.3 + 0.25 * world.progress(turn) + economy.advantage(side, turn) * 0.5;
        if (turn > 2 && dice.chance(zeal)) {
            barracks.raise(side, turn, barracks.choose(side));
        }
        promote(side);
        if (side.id == 1) {
            meet(turn);
        }
    }

    int power(Side side) {
        return side.army.stream().filter(this::fights)
                .mapToInt(unit -> STRENGTH.getOrDefault(unit.type, COMMON_STRENGTH) + 10 * unit.promotions.size()).sum();
    }

    private boolean fights(Soldier unit) {
        return world.reference.units().find(unit.type).map(type -> type.role().military()).orElse(false);
    }

    private void promote(Side side) {
        if (!side.army.isEmpty() && dice.chance(0.2)) {
            var unit = dice.pick(side.army);
            if (fights(unit) && unit.promotions.size() < 3) {
                unit.experience += dice.between(10, 60);
                var promotion = dice.pick(PROMOTIONS);
                if (!unit.promotions.contains(promotion)) {
                    unit.promotions.add(promotion);
                }
            }
        }
    }

    private void meet(int turn) {
        var sides = world.sides;
        if (turn == 4) {
            world.chronicle.metPlayer(sides.get(0), turn, sides.get(1));
            world.chronicle.metPlayer(sides.get(1), turn, sides.get(0));
        }
        if (world.warTurn < 0 && turn >= 11 && dice.chance(0.14)) {
            var aggressor = dice.pick(sides);
            world.warTurn = turn;
            world.chronicle.war(aggressor, turn, world.other(aggressor));
        }
        if (world.warTurn >= 0) {
            fight(turn);
        }
    }

    /** Clashes now and then, a great battle seldom; who is stronger loses less. */
    private void fight(int turn) {
        double heat = 0.05 + 0.25 * world.progress(turn);
        boolean battle = dice.chance(0.03);
        if (!battle && !dice.chance(heat)) {
            return;
        }
        for (var side : world.sides) {
            double risk = 0.5 - economy.advantage(side, turn);
            int losses = battle ? dice.between(2, 4) : dice.chance(risk) ? 1 : 0;
            for (int i = 0; i < losses && side.army.size() > 5; i++) {
                lose(side, turn);
            }
        }
        double late = world.progress(turn);
        if (world.plan.ending() == Ending.SURRENDER && late > 0.8 && dice.chance(0.35)) {
            capture(turn);
        }
    }

    private void lose(Side side, int turn) {
        var fighters = side.army.stream().filter(this::fights).toList();
        if (fighters.size() > 1) {
            side.army.remove(dice.pick(fighters));
            side.memories.add(new Memory(turn, "MEMORYPLAYER_ATTACKED_UNIT", "Player", String.valueOf(1 - side.id)));
            world.person(world.other(side).ruler()).stats.merge("STAT_UNIT_MILITARY_KILLED", 1, Integer::sum);
        }
    }

    private void capture(int turn) {
        var victor = world.sides.get(world.plan.winner());
        var victim = world.other(victor);
        var towns = world.townsOf(victim).stream().filter(town -> town.id != victim.capital).toList();
        if (towns.size() > 2) {
            var town = dice.pick(towns);
            settlement.conquer(town, victor, turn);
            world.chronicle.captured(victor, turn, town, victim);
            victim.memories.add(new Memory(turn, "MEMORYPLAYER_CAPTURED_CITY", "Player", String.valueOf(victor.id)));
        }
    }
}

package prospector.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import prospector.game.YieldType;

/** Makes the yields of each turn from cities, specialists, techs and how well the player does. */
final class Economy {

    /** A yield in tenths: fixed part, part per city, per citizen, per discovered tech, per turn; and how it scatters. */
    private record Formula(double base, double perTown, double perCitizen, double perTech, double perTurn, double noise) {
    }

    private static final Formula OTHER = new Formula(0, 10, 5, 5, 0, 10);
    private static final Map<String, Formula> FORMULAS = Map.ofEntries(
            Map.entry("YIELD_SCIENCE", new Formula(170, 18, 3, 4, 1.0, 24)),
            Map.entry("YIELD_ORDERS", new Formula(55, 7, 1, 2, 1.4, 14)),
            Map.entry("YIELD_FOOD", new Formula(60, 14, -4, 8, 0.6, 60)),
            Map.entry("YIELD_GROWTH", new Formula(90, 55, 8, 6, 1.5, 40)),
            Map.entry("YIELD_CULTURE", new Formula(10, 18, 2, 3, 2.0, 14)),
            Map.entry("YIELD_CIVICS", new Formula(110, 30, 5, 6, 1.5, 36)),
            Map.entry("YIELD_TRAINING", new Formula(80, 60, 10, 34, 5.0, 60)),
            Map.entry("YIELD_MONEY", new Formula(320, 20, 4, -9, -1.5, 190)),
            Map.entry("YIELD_HAPPINESS", new Formula(-40, -34, -5, -2, -1.2, 30)),
            Map.entry("YIELD_DISCONTENT", new Formula(60, 36, 6, 2, 1.4, 30)),
            Map.entry("YIELD_IRON", new Formula(-30, 24, 5, 14, 2.2, 60)),
            Map.entry("YIELD_STONE", new Formula(-20, 26, 6, 10, 1.6, 70)),
            Map.entry("YIELD_WOOD", new Formula(-10, 8, 0, 2, -0.8, 50)),
            Map.entry("YIELD_MAINTENANCE", new Formula(0, 120, 40, 30, 14, 80)));

    private final World world;
    private final Dice dice;
    private final List<YieldType> yields;
    private final Map<String, Double> drift = new HashMap<>();
    private final double[] talent = new double[2];

    Economy(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "economy");
        yields = List.copyOf(world.reference.yields().all());
        for (var side : world.sides) {
            talent[side.id] = 0.92 + 0.16 * Math.min(1, Math.max(0, side.entrant.skill())) + 0.06 * dice.bell();
        }
    }

    void turn(Side side, int turn) {
        var towns = world.townsOf(side);
        int citizens = towns.stream().mapToInt(town -> town.citizens + town.specialists).sum();
        double strength = talent[side.id] * (1 + advantage(side, turn));
        for (var yield : yields) {
            var formula = FORMULAS.getOrDefault(yield.id(), OTHER);
            double raw = formula.base + formula.perTown * towns.size() + formula.perCitizen * citizens
                    + formula.perTech * side.tree.count.size() + formula.perTurn * turn;
            double scaled = raw > 0 ? raw * strength : raw / strength;
            side.ledger.rate(yield.id(), turn, (int) Math.round(scaled + drift(side, yield, formula.noise)));
        }
    }

    /** The later winner leads more and more; in a comeback the other is ahead until past the middle. */
    double advantage(Side side, int turn) {
        double progress = world.progress(turn);
        double ramp = 0.03 + 0.17 * progress;
        double turning = world.plan.comeback() ? Math.max(-1, (progress - 0.56) * 5) : 1;
        return ramp * Math.min(1, turning) * (side.winner ? 1 : -0.75);
    }

    /** Today's chance leans on yesterday's, so that curves wander instead of flickering. */
    private double drift(Side side, YieldType yield, double noise) {
        var key = side.id + yield.id();
        double next = drift.getOrDefault(key, 0.0) * 0.8 + dice.bell() * noise * 0.8;
        drift.put(key, next);
        return next;
    }
}

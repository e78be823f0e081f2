package prospector.demo;

import java.util.List;

import prospector.game.Family;
import prospector.game.Religion;

/** Records points, military power, legitimacy and opinions at the end of each turn. */
final class Standing {

    private final World world;
    private final Warfare warfare;
    private final Dice dice;
    private final List<String> families;
    private final List<String> religions;

    Standing(World world, Warfare warfare) {
        this.world = world;
        this.warfare = warfare;
        dice = new Dice(world.plan.seed(), "standing");
        families = world.reference.families().all().stream().map(Family::id).toList();
        religions = world.reference.religions().all().stream().map(Religion::id).toList();
    }

    void turn(Side side, int turn) {
        if (dice.chance(0.12)) {
            side.legitimacy += dice.between(-3, 2);
        }
        side.legitimacy = Math.max(0, Math.min(140, side.legitimacy));
        side.ledger.points[turn] = points(side);
        side.ledger.power[turn] = warfare.power(side);
        side.ledger.legitimacy[turn] = side.legitimacy;
        opinions(side, turn);
    }

    /** One for each city, and more for culture and wonders, as in the game. */
    private int points(Side side) {
        var towns = world.townsOf(side);
        return towns.size() + towns.stream().mapToInt(town -> town.culture).sum() + 2 * side.wonders;
    }

    private void opinions(Side side, int turn) {
        for (var family : families) {
            var series = side.ledger.families.computeIfAbsent(family, key -> new int[side.ledger.points.length]);
            series[turn] = side.familySeats.containsKey(family)
                    ? bounded(series[turn - 1] + (int) Math.round(dice.bell() * 11 + lean(side)))
                    : 0;
        }
        for (var religion : religions) {
            var series = side.ledger.religions.computeIfAbsent(religion, key -> new int[side.ledger.points.length]);
            boolean own = world.faiths.stream()
                    .anyMatch(faith -> faith.religion().equals(religion) && faith.founder() == side.id);
            series[turn] = own ? bounded(series[turn - 1] + (int) Math.round(dice.bell() * 8 + 1)) : turn < 35 ? 0 : -20;
        }
    }

    private double lean(Side side) {
        return (side.winner ? 0.5 : -0.7) + (side.legitimacy - 40) * 0.02;
    }

    private static int bounded(int opinion) {
        return Math.max(-300, Math.min(200, opinion));
    }
}

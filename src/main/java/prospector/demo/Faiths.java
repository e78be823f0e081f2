package prospector.demo;

import java.util.List;

import prospector.game.Religion;
import prospector.game.Term;

/** Founds the pagan cult of each nation and the world religions, and spreads them from city to city. */
final class Faiths {

    private final World world;
    private final Dice dice;
    private final List<String> theologies;
    private final int[] paganTurn = new int[2];

    Faiths(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "faiths");
        theologies = world.reference.theologies().all().stream().map(Term::id).toList();
        paganTurn[0] = dice.between(13, 24);
        paganTurn[1] = dice.between(13, 24);
    }

    void turn(Side side, int turn) {
        if (turn == paganTurn[side.id]) {
            foundPagan(side, turn);
        }
        if (turn > 34 && dice.chance(0.014) && side.knows("TECH_MONASTICISM")) {
            foundWorldReligion(side, turn);
        }
        for (var faith : List.copyOf(world.faiths)) {
            if (dice.chance(0.06)) {
                spread(side, faith, turn);
            }
        }
        teach(side, turn);
        if (side.stateReligion.isEmpty() && turn > 40 && dice.chance(0.02)) {
            adopt(side, turn);
        }
    }

    /** In a mirror match the second founder is too late. */
    private void foundPagan(Side side, int turn) {
        world.reference.religions().all().stream()
                .filter(religion -> religion.kind().equals("pagan") && religion.nation().equals(side.nation.id()))
                .map(Religion::id).filter(this::unfounded).findFirst().ifPresent(religion -> found(side, religion, turn));
    }

    private void foundWorldReligion(Side side, int turn) {
        world.reference.religions().all().stream().filter(religion -> religion.kind().equals("world")).map(Religion::id)
                .filter(this::unfounded).findFirst().ifPresent(religion -> found(side, religion, turn));
    }

    private boolean unfounded(String religion) {
        return world.faiths.stream().noneMatch(faith -> faith.religion().equals(religion));
    }

    private void found(Side side, String religion, int turn) {
        var town = dice.pick(world.townsOf(side));
        world.faiths.add(new World.Faith(religion, turn, side.id, town.id, side.familyHeads.values().iterator().next()));
        town.religions.put(religion, turn);
        world.chronicle.religion(side, turn, town, religion);
        side.religionStories.put(religion + ".EVENTSTORY_RELIGION_FOUNDED_US", turn);
        side.religionOptions.add(religion + ".EVENTOPTION_RELIGION_FOUNDED_US_1");
    }

    private void spread(Side side, World.Faith faith, int turn) {
        if (faith.religion().startsWith("RELIGION_PAGAN") && faith.founder() != side.id) {
            return;
        }
        var town = dice.pick(world.townsOf(side));
        if (town.religions.putIfAbsent(faith.religion(), turn) == null) {
            town.units.merge("UNIT_WORKER", dice.below(2), Integer::sum);
        }
    }

    /** A world religion takes up a theology some years after its founding. */
    private void teach(Side side, int turn) {
        for (var faith : world.faiths) {
            boolean ripe = faith.founder() == side.id && !faith.religion().startsWith("RELIGION_PAGAN")
                    && turn - faith.turn() > 9;
            if (ripe && !world.theologies.containsKey(faith.religion()) && dice.chance(0.08)) {
                var theology = dice.pick(theologies);
                world.theologies.put(faith.religion(), theology);
                side.theologies.merge(theology, 1, Integer::sum);
                world.chronicle.theology(side, turn, faith.religion(), theology);
            }
        }
    }

    private void adopt(Side side, int turn) {
        var own = world.faiths.stream().filter(faith -> faith.founder() == side.id).map(World.Faith::religion).toList();
        if (!own.isEmpty()) {
            side.stateReligion = own.get(own.size() - 1);
            side.religionStories.put(side.stateReligion + ".EVENTSTORY_ADOPT_RELIGION", turn);
            side.religionOptions.add(side.stateReligion + ".EVENTOPTION_ADOPT_RELIGION_YES");
        }
    }
}

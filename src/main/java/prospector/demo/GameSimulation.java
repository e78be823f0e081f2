package prospector.demo;

import java.util.Map;

import prospector.game.ReferenceData;

/** Plays a game from its plan: the parts take their turn in a fixed order, each with its own dice. */
final class GameSimulation {

    private final World world;
    private final Settlement settlement;
    private final Economy economy;
    private final Research research;
    private final Politics politics;
    private final Court court;
    private final Ambitions ambitions;
    private final Faiths faiths;
    private final WonderWorks wonders;
    private final Warfare warfare;
    private final Standing standing;
    private final Tribes tribes;

    private GameSimulation(World world) {
        this.world = world;
        settlement = new Settlement(world);
        economy = new Economy(world);
        research = new Research(world);
        politics = new Politics(world);
        court = new Court(world);
        ambitions = new Ambitions(world);
        faiths = new Faiths(world);
        wonders = new WonderWorks(world);
        warfare = new Warfare(world, economy, settlement);
        standing = new Standing(world, warfare);
        tribes = new Tribes(world);
    }

    static PlayedGame play(MatchPlan plan, ReferenceData reference, Map<String, Lore> lore) {
        var world = new World(plan, reference, MapGenerator.generate(plan.map(), plan.seed(), reference));
        var draft = new Dice(plan.seed(), "draft");
        for (int id = 0; id < 2; id++) {
            var nation = plan.nations().get(id).id();
            var families = draft.shuffled(reference.familiesOf(nation)).subList(0, 3);
            world.sides.add(new Side(plan, id, lore.get(nation), families));
        }
        var simulation = new GameSimulation(world);
        simulation.run();
        return new PlayedGame(world, simulation.wonders.disabled());
    }

    private void run() {
        settlement.foundCapitals();
        tribes.settle(settlement.sites());
        for (var side : world.sides) {
            court.begin(side);
            research.begin(side);
            politics.begin(side);
            warfare.begin(side);
        }
        for (int turn = 1; turn <= world.plan.turns(); turn++) {
            for (var side : world.sides) {
                turn(side, turn);
            }
        }
        new Landscape(world).finish();
        end();
    }

    /** A victory by points, time or ambition needs its reason; without it, the loser gives up. */
    private void end() {
        var winner = world.sides.get(world.plan.winner());
        var loser = world.other(winner);
        int last = world.plan.turns();
        boolean leads = winner.ledger.points[last] > loser.ledger.points[last];
        long reached = winner.goals.stream().filter(goal -> goal.finished).count();
        boolean deserved = world.plan.ending() == Ending.AMBITION ? reached >= 4 : leads;
        if (!deserved) {
            world.ending = Ending.SURRENDER;
        }
        loser.surrendered = world.ending == Ending.SURRENDER;
    }

    private void turn(Side side, int turn) {
        settlement.turn(side, turn);
        economy.turn(side, turn);
        research.turn(side, turn);
        politics.turn(side, turn);
        court.turn(side, turn);
        ambitions.turn(side, turn);
        faiths.turn(side, turn);
        wonders.turn(side, turn);
        warfare.turn(side, turn);
        tribes.turn(side, turn);
        standing.turn(side, turn);
    }
}

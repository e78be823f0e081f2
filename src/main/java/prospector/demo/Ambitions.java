package prospector.demo;

import java.util.ArrayList;
import java.util.List;

/** Rulers set themselves goals; what a dead ruler left undone becomes a legacy with a time limit. */
final class Ambitions {

    private static final List<String> TYPES = List.of("GOAL_FIVE_PROMOTIONS", "GOAL_FOUR_SHRINES", "GOAL_FOUR_LAWS",
            "GOAL_SIX_TECHS", "GOAL_SIX_FARMS", "GOAL_SIX_QUARRIES", "GOAL_FIVE_MILITARY", "GOAL_THREE_CONNECTED_CITIES",
            "GOAL_SIX_URBAN_IMPROVEMENTS", "GOAL_FOUR_GOVERNORS", "GOAL_FOOD_400", "GOAL_REVEAL_40", "GOAL_10_KILLS",
            "GOAL_FOUR_CITIES", "GOAL_TWO_OFFICERS", "GOAL_10_SPECIALISTS", "GOAL_FOUND_WORLD_RELIGION", "GOAL_SIX_ARCHIVES",
            "GOAL_TRIBE_PEACE", "GOAL_FOUR_RELIGION_SPREAD");

    private final World world;
    private final Dice dice;

    Ambitions(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "ambitions");
    }

    void turn(Side side, int turn) {
        for (var goal : side.goals) {
            if (goal.running()) {
                follow(side, goal, turn);
            }
        }
        long running = side.goals.stream().filter(goal -> goal.running() && !goal.legacy).count();
        if (turn >= 8 && running < 2 && side.goals.size() < 10 && dice.chance(0.16)) {
            start(side, turn);
        }
    }

    private void start(Side side, int turn) {
        var choices = new ArrayList<>(TYPES);
        side.goals.forEach(goal -> choices.remove(goal.type));
        int pace = side.winner ? dice.between(8, 20) : dice.between(10, 28);
        var goal = new Goal(side.goals.size(), dice.pick(choices), side.ruler(), turn, turn + pace);
        side.goals.add(goal);
        side.memories.add(new Memory(turn, "MEMORYPLAYER_CHOSE_AMBITION", "Player", String.valueOf(side.id)));
        world.chronicle.goal(side, turn, goal, Phrase.GOAL_STARTED);
    }

    private void follow(Side side, Goal goal, int turn) {
        if (!goal.legacy && goal.leader != side.ruler()) {
            goal.legacy = true;
            goal.legacySince = turn;
        }
        if (goal.due <= turn) {
            goal.finished = true;
            side.legitimacy += goal.legacy ? 5 : 10;
            world.person(goal.leader).stats.merge("STAT_AMBITION_ACHIEVED", 1, Integer::sum);
            world.chronicle.goal(side, turn, goal, Phrase.GOAL_FINISHED);
        } else if (goal.legacy && turn - goal.legacySince >= Goal.LEGACY_TURNS) {
            goal.failed = true;
            side.legitimacy -= 5;
            world.chronicle.goal(side, turn, goal, Phrase.GOAL_FAILED);
        }
    }
}

package prospector.demo;

import java.util.List;

/**
 * A game at its end.
 *
 * @param world everything in it
 * @param disabledWonders wonders that this game does not offer
 */
record PlayedGame(World world, List<String> disabledWonders) {

    MatchPlan plan() {
        return world.plan;
    }
}

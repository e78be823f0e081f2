package prospector.stats.ambitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.stats.SideFixture;
import prospector.warehouse.FixtureWarehouse;

/**
 * Three duels. In a, of 60 turns, a/0 wins with farms (turns 5 to 15), laws (10 to 52), a legacy of kills, and a goal that
 * failed;
 * a/1 loses with farms (6 to 26) and an open goal; a/2 is a computer. In b, undecided, b/0 reached a goal on a turn that is not
 * logged. The save of c holds no goals.
 */
class AmbitionQuestionsTest {
    private static final Object ALL = null;

    private final SideFixture fixture = new SideFixture();
    private final FixtureWarehouse warehouse = fixture.warehouse;

    @BeforeEach
    void fill() {
        fixture.game("a", 60).game("b", 70).game("c", 80).person("a/0", true, null).person("a/1", false, null).computer("a/2")
                .person("b/0", null, null).person("b/1", null, null).person("c/0", true, null).person("c/1", false, null);
        warehouse
                .with("""
                        insert into goals (game_id, player, goal_id, goal, turn_started, turn_finished, turn_failed, finished, legacy,
                            leader_character) values
                            ('a', 0, 0, 'GOAL_FARMS', 5, 15, null, true, false, 1), ('a', 0, 1, 'GOAL_LAWS', 10, 52, null, true, false, 1),
                            ('a', 0, 2, 'GOAL_KILLS', 20, 30, null, true, true, 1),
                            ('a', 0, 3, 'GOAL_SHRINES', 25, null, 40, false, false, null),
                            ('a', 1, 0, 'GOAL_FARMS', 6, 26, null, true, false, 2), ('a', 1, 1, 'GOAL_LAWS', 30, null, null, false, false, 2),
                            ('a', 2, 0, 'GOAL_FARMS', 1, 9, null, true, false, 3),
                            ('b', 0, 0, 'GOAL_FARMS', 5, null, null, true, false, 4)""");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tellsLegaciesFromAmbitionsWhereTheSaveDoes() {
        assertThat(warehouse.list(GoalKind.class, ALL)).containsExactly(new GoalKind("ambition", 5, 4, 0),
                new GoalKind("legacy", 1, 1, 0), new GoalKind("unknown", 1, 0, 1));
        assertThat(warehouse.list(GoalKind.class, List.of("a/1"))).containsExactly(new GoalKind("ambition", 2, 1, 0));
    }

    /** Farms took 10 and 20 turns, laws 42. */
    @Test
    void measuresFromTakingOnToFinishing() {
        assertThat(warehouse.list(GoalResult.class, ALL)).containsExactly(
                new GoalResult("GOAL_FARMS", 3, 3, 2, 10.0, 12.5, 15.0, 17.5, 20.0),
                new GoalResult("GOAL_LAWS", 2, 1, 1, 42.0, 42.0, 42.0, 42.0, 42.0),
                new GoalResult("GOAL_KILLS", 1, 1, 0, null, null, null, null, null),
                new GoalResult("GOAL_SHRINES", 1, 0, 0, null, null, null, null, null));
    }

    @Test
    void ordersFinishedAmbitionsOfLoggedSides() {
        assertThat(warehouse.list(AmbitionMilestone.class, ALL)).containsExactly(
                new AmbitionMilestone("all", 1, 2, 15, 17.75, 20.5, 23.25, 26), alone("all", 2, 52), alone("losers", 1, 26),
                alone("winners", 1, 15), alone("winners", 2, 52));
        assertThat(warehouse.list(AmbitionMilestone.class, List.of("b/0"))).isEmpty();
    }

    @Test
    void stopsAtTheTenthAmbition() {
        for (int more = 10; more < 20; more++) {
            warehouse.with("insert into goals (game_id, player, goal_id, goal, turn_finished, finished, legacy) values "
                    + "('a', 0, %1$d, 'GOAL_%1$d', 40, true, false)".formatted(more));
        }

        assertThat(warehouse.list(AmbitionMilestone.class, List.of("a/0"))).filteredOn(place -> place.who().equals("all"))
                .extracting(AmbitionMilestone::place).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void followsThePaceUntilTheGameEnds() {
        List<AmbitionPace> pace = warehouse.list(AmbitionPace.class, ALL);

        assertThat(pace).hasSize(120).contains(new AmbitionPace(true, 14, 1, 0, 0, 0), new AmbitionPace(true, 15, 1, 1, 1, 1),
                new AmbitionPace(true, 60, 1, 2, 2, 2), new AmbitionPace(false, 25, 1, 0, 0, 0),
                new AmbitionPace(false, 60, 1, 1, 1, 1));
        assertThat(warehouse.list(AmbitionPace.class, List.of("b/0", "c/0"))).isEmpty();
    }

    @Test
    void countsByTurnFiftyAndAtTheEnd() {
        assertThat(warehouse.list(AmbitionCount.class, ALL)).containsExactly(new AmbitionCount("end", 0, 1, 0, 0),
                new AmbitionCount("end", 1, 2, 1, 0), new AmbitionCount("end", 2, 1, 1, 1),
                new AmbitionCount("legacies", 0, 3, 1, 0), new AmbitionCount("legacies", 1, 1, 1, 1),
                new AmbitionCount("turn-50", 0, 1, 0, 0), new AmbitionCount("turn-50", 1, 2, 2, 1));
        assertThat(warehouse.list(AmbitionCount.class, List.of("c/0"))).isEmpty();
    }

    @Test
    void asksForFiftyTurns() {
        warehouse.with("update games set turns = 49 where game_id = 'a'");

        assertThat(warehouse.list(AmbitionCount.class, List.of("a/0"))).extracting(AmbitionCount::counted)
                .containsExactly("end", "legacies");
    }

    private static AmbitionMilestone alone(String who, int place, double turn) {
        return new AmbitionMilestone(who, place, 1, turn, turn, turn, turn, turn);
    }
}

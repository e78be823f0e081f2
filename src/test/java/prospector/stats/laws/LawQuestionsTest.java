package prospector.stats.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

/**
 * Two duels. In the first a/0 wins with classes on turns 5, 9, 12 and 20 and one swap, a/1 loses with the same first three on
 * turns 7, 9 and 14; a/2 is a computer. In the second, which is undecided, nothing is logged of b/0, and b/1 has no law.
 */
class LawQuestionsTest {
    private static final String SLAVERY = "LAWCLASS_SLAVERY_FREEDOM";
    private static final String EPICS = "LAWCLASS_EPICS_EXPLORATION";
    private static final String GUILDS = "LAWCLASS_GUILDS_ELITES";
    private static final String TYRANNY = "LAWCLASS_TYRANNY_CONSTITUTION";
    private static final Object ALL = null;

    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @BeforeEach
    void fill() {
        side("a", 0, true, true);
        side("a", 1, true, false);
        side("a", 2, false, false);
        side("b", 0, true, null);
        side("b", 1, true, null);
        law("a/0", SLAVERY, "LAW_SLAVERY", 5, false);
        law("a/0", EPICS, "LAW_EPICS", 9, false);
        law("a/0", SLAVERY, "LAW_FREEDOM", 10, true);
        law("a/0", GUILDS, "LAW_GUILDS", 12, false);
        law("a/0", TYRANNY, "LAW_TYRANNY", 20, false);
        law("a/1", SLAVERY, "LAW_SLAVERY", 7, false);
        law("a/1", EPICS, "LAW_EPICS", 9, false);
        law("a/1", GUILDS, "LAW_ELITES", 14, false);
        law("a/2", SLAVERY, "LAW_SLAVERY", 1, false);
        law("b/0", SLAVERY, "LAW_SLAVERY", null, false);
        warehouse.with("insert into laws values ('a', 0, 'LAWCLASS_ORDER', 'LAW_SENIORITY', 2, null, true, false)");
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void knowsOfWhomTheTurnsAreLogged() {
        assertThat(warehouse.list(LawCoverage.class, ALL)).containsExactly(new LawCoverage(3, 2));
        assertThat(warehouse.list(LawCoverage.class, List.of("b/0", "b/1"))).containsExactly(new LawCoverage(1, 0));
    }

    @Test
    void countsClassesAndNeitherSwapsNorSuccession() {
        assertThat(warehouse.list(LawMilestone.class, ALL)).containsExactly(
                new LawMilestone("all", 1, 2, 5, 5.5, 6, 6.5, 7), new LawMilestone("all", 2, 2, 9, 9, 9, 9, 9),
                new LawMilestone("all", 3, 2, 12, 12.5, 13, 13.5, 14), alone("all", 4, 20),
                alone("losers", 1, 7), alone("losers", 2, 9), alone("losers", 3, 14),
                alone("winners", 1, 5), alone("winners", 2, 9), alone("winners", 3, 12), alone("winners", 4, 20));
        assertThat(warehouse.list(LawMilestone.class, List.of("b/0"))).isEmpty();
    }

    @Test
    void leavesOutASideWithOneClassThatIsNotLogged() {
        law("a/1", TYRANNY, "LAW_TYRANNY", null, false);

        assertThat(warehouse.list(LawMilestone.class, List.of("a/1"))).isEmpty();
        assertThat(warehouse.list(LawOpening.class, ALL)).isEmpty();
        assertThat(warehouse.list(LawSwaps.class, List.of("a/1"))).isEmpty();
    }

    @Test
    void stopsAtTheSeventhClass() {
        for (int place = 5; place <= 8; place++) {
            law("a/0", "LAWCLASS_" + place, "LAW_" + place, 20 + place, false);
        }

        assertThat(warehouse.list(LawMilestone.class, List.of("a/0"))).filteredOn(milestone -> milestone.who().equals("all"))
                .extracting(LawMilestone::place).containsExactly(1, 2, 3, 4, 5, 6, 7);
        // The fourth class came on turn 20, the seventh on turn 27.
        assertThat(warehouse.list(FourthToSeventh.class, List.of("a/0"))).containsExactly(
                new FourthToSeventh(1, 20, 20, 1, 1, 27.0, 7.0, 1, 1));
    }

    @Test
    void groupsSidesByTheirFourthClass() {
        law("a/1", TYRANNY, "LAW_TYRANNY", 30, false);

        // Turns 20 and 30, cut at 22.5, 25 and 27.5.
        assertThat(warehouse.list(FourthToSeventh.class, ALL)).containsExactly(
                new FourthToSeventh(1, 20, 20, 1, 0, null, null, 1, 1), new FourthToSeventh(4, 30, 30, 1, 0, null, null, 1, 0));
    }

    @Test
    void findsOpeningsOfAtLeastTwoSides() {
        assertThat(warehouse.list(LawOpening.class, ALL)).containsExactly(new LawOpening(SLAVERY, EPICS, GUILDS, 2, 2, 1));
        assertThat(warehouse.list(LawOpening.class, List.of("a/0"))).isEmpty();
    }

    @Test
    void countsALawOfASideOnceLoggedOrNot() {
        law("a/0", SLAVERY, "LAW_SLAVERY", 30, true);

        assertThat(warehouse.list(LawResult.class, ALL)).containsExactly(new LawResult(SLAVERY, "LAW_SLAVERY", 3, 2, 1),
                new LawResult(EPICS, "LAW_EPICS", 2, 2, 1), new LawResult(GUILDS, "LAW_ELITES", 1, 1, 0),
                new LawResult(SLAVERY, "LAW_FREEDOM", 1, 1, 1), new LawResult(GUILDS, "LAW_GUILDS", 1, 1, 1),
                new LawResult(TYRANNY, "LAW_TYRANNY", 1, 1, 1));
        assertThat(warehouse.list(LawResult.class, List.of("b/0"))).containsExactly(
                new LawResult(SLAVERY, "LAW_SLAVERY", 1, 0, 0));
    }

    @Test
    void takesTheFirstTurnOfALaw() {
        law("a/0", SLAVERY, "LAW_SLAVERY", 30, true);

        assertThat(warehouse.list(LawTiming.class, ALL)).hasSize(6)
                .contains(new LawTiming("LAW_SLAVERY", 2, 5, 5.5, 6, 6.5, 7),
                        new LawTiming("LAW_FREEDOM", 1, 10, 10, 10, 10, 10));
        assertThat(warehouse.list(LawTiming.class, List.of("b/0"))).isEmpty();
    }

    @Test
    void countsSwapsOfSidesWhoseLawsAreLogged() {
        assertThat(warehouse.list(LawSwaps.class, ALL)).containsExactly(new LawSwaps(0, 1, 1, 0), new LawSwaps(1, 1, 1, 1));
        assertThat(warehouse.list(LawSwaps.class, List.of("a/1"))).containsExactly(new LawSwaps(0, 1, 1, 0));
    }

    private static LawMilestone alone(String who, int place, double turn) {
        return new LawMilestone(who, place, 1, turn, turn, turn, turn, turn);
    }

    private void side(String game, int player, boolean human, Boolean won) {
        warehouse.with("""
                insert into players (game_id, player, human, surrendered, dead, won)
                values ('%s', %d, %s, false, false, %s)""".formatted(game, player, human, won));
    }

    /** @param side game and player, as in the keys of a selection */
    private void law(String side, String lawClass, String law, Integer turn, boolean swap) {
        String[] key = side.split("/", -1);
        warehouse.with("insert into laws values ('%s', %s, '%s', '%s', %s, null, false, %s)".formatted(key[0], key[1], lawClass,
                law, turn, swap));
    }
}

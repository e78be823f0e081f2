package prospector.stats.techs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

/**
 * Game a: a/0 wins, holds ironworking on turn 1 and researches trapping 2, drill 4 and steel 5; a/1 loses, holds trapping on
 * turn 1 and researches ironworking 2 and drill 6; a/2 is a computer. Game b is undecided: of b/0 trapping is not logged, and
 * the save of b/1 states no technology.
 */
class TechQuestionsTest {
    private static final String IRON = "TECH_IRONWORKING";
    private static final String TRAPPING = "TECH_TRAPPING";
    private static final String DRILL = "TECH_MILITARY_DRILL";
    private static final String STEEL = "TECH_STEEL";
    private static final String CARD = "TECH_STEEL_BONUS_TRAINING";
    private static final Object ALL = null;

    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @BeforeEach
    void fill() {
        game("a", 6);
        game("b", 9);
        side("a", 0, true, true);
        side("a", 1, true, false);
        side("a", 2, false, false);
        side("b", 0, true, null);
        side("b", 1, true, null);
        techs("a", 0, IRON, 1, TRAPPING, 2, DRILL, 4, STEEL, 5);
        techs("a", 1, TRAPPING, 1, IRON, 2, DRILL, 6);
        techs("a", 2, STEEL, 2);
        techs("b", 0, IRON, 3, TRAPPING, null);
        tech("a", 0, CARD, 5, "bonus");
        tech("a", 1, STEEL, null, "available");
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void knowsOfWhomTheTurnsAreLogged() {
        assertThat(warehouse.list(TechCoverage.class, ALL)).containsExactly(new TechCoverage(3, 2, 2));
        assertThat(warehouse.list(TechCoverage.class, List.of("b/0", "b/1"))).containsExactly(new TechCoverage(1, 0, 0));
    }

    @Test
    void countsWhoGotATechnologyAndWhen() {
        // Ironworking on turns 1, 2 and 3; trapping on 1 and 2, once not logged.
        assertThat(warehouse.list(TechTiming.class, ALL)).containsExactly(
                new TechTiming(TRAPPING, false, 3, 3, 2, 1.0, 1.25, 1.5, 1.75, 2.0),
                new TechTiming(IRON, false, 3, 3, 3, 1.0, 1.5, 2.0, 2.5, 3.0),
                new TechTiming(DRILL, false, 2, 3, 2, 4.0, 4.5, 5.0, 5.5, 6.0),
                new TechTiming(STEEL, false, 1, 3, 1, 5.0, 5.0, 5.0, 5.0, 5.0),
                new TechTiming(CARD, true, 1, 3, 1, 5.0, 5.0, 5.0, 5.0, 5.0));
        assertThat(warehouse.list(TechTiming.class, List.of("b/0"))).containsExactly(
                new TechTiming(IRON, false, 1, 1, 1, 3.0, 3.0, 3.0, 3.0, 3.0),
                new TechTiming(TRAPPING, false, 1, 1, 0, null, null, null, null, null));
    }

    @Test
    void keepsTheFirstTimeOfATechnologyGrantedTwice() {
        techs("a", 0, DRILL, 6);

        assertThat(warehouse.list(TechTiming.class, List.of("a/0"))).filteredOn(timing -> timing.tech().equals(DRILL))
                .containsExactly(new TechTiming(DRILL, false, 1, 1, 1, 4.0, 4.0, 4.0, 4.0, 4.0));
        assertThat(warehouse.list(TechOrder.class, List.of("a/0"))).extracting(TechOrder::tech, TechOrder::median)
                .containsExactly(tuple(TRAPPING, 1.0), tuple(DRILL, 2.0), tuple(STEEL, 3.0));
        assertThat(warehouse.list(TechCount.class, List.of("a/0"))).extracting(TechCount::median).endsWith(4.0);
    }

    @Test
    void findsTheFirstTechnologyAfterTheStart() {
        assertThat(warehouse.list(FirstTech.class, ALL)).containsExactly(new FirstTech(IRON, 1, 1, 0),
                new FirstTech(TRAPPING, 1, 1, 1));
        assertThat(warehouse.list(FirstTech.class, List.of("b/0"))).as("trapping may have come before").isEmpty();
    }

    @Test
    void findsOpeningsOfAtLeastTwoSides() {
        game("c", 9);
        side("c", 0, true, null);
        techs("c", 0, TRAPPING, 3, DRILL, 5, STEEL, 8);

        assertThat(warehouse.list(TechOpening.class, ALL)).containsExactly(new TechOpening(TRAPPING, DRILL, STEEL, 2, 1, 1));
        assertThat(warehouse.list(TechOpening.class, List.of("a/0"))).isEmpty();
    }

    @Test
    void comparesWinnersWithLosers() {
        assertThat(warehouse.list(TechAdvantage.class, ALL)).containsExactly(
                new TechAdvantage(STEEL, 1, 1, 5.0, 1, 0, null), new TechAdvantage(IRON, 1, 1, 1.0, 1, 1, 2.0),
                new TechAdvantage(DRILL, 1, 1, 4.0, 1, 1, 6.0), new TechAdvantage(TRAPPING, 1, 1, 2.0, 1, 1, 1.0));
        assertThat(warehouse.list(TechAdvantage.class, List.of("a/0"))).as("no losers").isEmpty();
    }

    @Test
    void placesTechnologiesInTheOrderOfResearch() {
        // Drill is second for both; iron, trapping and steel have one place each.
        assertThat(warehouse.list(TechOrder.class, ALL)).containsExactly(new TechOrder(IRON, 1, 1, 1, 1, 1, 1),
                new TechOrder(TRAPPING, 1, 1, 1, 1, 1, 1), new TechOrder(DRILL, 2, 2, 2, 2, 2, 2),
                new TechOrder(STEEL, 1, 3, 3, 3, 3, 3));
        assertThat(warehouse.list(TechOrder.class, List.of("b/0", "b/1"))).isEmpty();
    }

    @Test
    void countsTechnologiesTurnByTurn() {
        assertThat(warehouse.list(TechCount.class, ALL))
                .extracting(TechCount::won, TechCount::turn, TechCount::n, TechCount::median)
                .containsExactly(tuple(true, 1, 1L, 1.0), tuple(true, 2, 1L, 2.0), tuple(true, 3, 1L, 2.0),
                        tuple(true, 4, 1L, 3.0), tuple(true, 5, 1L, 4.0), tuple(true, 6, 1L, 4.0), tuple(false, 1, 1L, 1.0),
                        tuple(false, 2, 1L, 2.0), tuple(false, 3, 1L, 2.0), tuple(false, 4, 1L, 2.0), tuple(false, 5, 1L, 2.0),
                        tuple(false, 6, 1L, 3.0));
        assertThat(warehouse.list(TechCount.class, List.of("b/0"))).isEmpty();
    }

    private void game(String game, int turns) {
        warehouse.with("""
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source)
                values ('%s', 'm', 'x.zip', 'x', %d, true, 'unknown')""".formatted(game, turns));
    }

    private void side(String game, int player, boolean human, Boolean won) {
        warehouse.with("""
                insert into players (game_id, player, human, surrendered, dead, won)
                values ('%s', %d, %s, false, false, %s)""".formatted(game, player, human, won));
    }

    /** @param researched technologies, each with its turn */
    private void techs(String game, int player, Object... researched) {
        for (int i = 0; i < researched.length; i += 2) {
            tech(game, player, (String) researched[i], (Integer) researched[i + 1], "researched");
        }
    }

    private void tech(String game, int player, String tech, Integer turn, String state) {
        warehouse.with("insert into techs (game_id, player, tech, turn, state, count) values ('%s', %d, '%s', %s, '%s', 1)"
                .formatted(game, player, tech, turn, state));
    }
}

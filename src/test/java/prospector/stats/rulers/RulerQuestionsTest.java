package prospector.stats.rulers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class RulerQuestionsTest {
    private static final String HERO = "TRAIT_HERO_ARCHETYPE";
    private static final String JUDGE = "TRAIT_JUDGE_ARCHETYPE";
    private static final Object ALL = null;

    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void countsTheArchetypeOfTheFirstRulerOnly() {
        duel("a", 50, true);
        duel("b", 50, null);
        computer("a", 2);
        ruler("a/0", 0, HERO, 1, 20);
        ruler("a/0", 1, JUDGE, 20, null);
        ruler("a/1", 0, JUDGE, 1, null);
        ruler("a/2", 0, HERO, 1, null);
        ruler("b/0", 0, HERO, 1, null);
        ruler("b/1", 0, null, 1, null);

        // Hero: a/0 won, b/0 is not decided; the computer a/2 and the ruler without an archetype b/1 do not count.
        assertThat(warehouse.list(ArchetypeResult.class, ALL)).containsExactly(new ArchetypeResult(HERO, 2, 1, 1),
                new ArchetypeResult(JUDGE, 1, 1, 0));
        assertThat(warehouse.list(ArchetypeResult.class, List.of("a/1", "b/0"))).containsExactly(
                new ArchetypeResult(HERO, 1, 0, 0), new ArchetypeResult(JUDGE, 1, 1, 0));
    }

    @Test
    void countsTraitsThatWereThereWhenTheReignBegan() {
        duel("a", 50, true);
        ruler("a/0", 0, HERO, 1, null);
        ruler("a/1", 0, JUDGE, 1, null);
        trait("a", 0, HERO, 1);
        trait("a", 0, "TRAIT_BRAVE", 1);
        trait("a", 0, "TRAIT_HUMBLE", -12);
        trait("a", 0, "TRAIT_WISE", 7);
        trait("a", 1, "TRAIT_BRAVE", 1);
        trait("a", 1, "TRAIT_ILL", null);

        // Wise came during the reign, and of ill the save keeps no turn.
        assertThat(warehouse.list(StartingTrait.class, ALL)).containsExactly(new StartingTrait("TRAIT_BRAVE", 2, 2, 1),
                new StartingTrait("TRAIT_HUMBLE", 1, 1, 1));
        assertThat(warehouse.list(ArchetypeTrait.class, ALL)).containsExactly(new ArchetypeTrait(HERO, "TRAIT_BRAVE", 1, 1, 1),
                new ArchetypeTrait(HERO, "TRAIT_HUMBLE", 1, 1, 1), new ArchetypeTrait(JUDGE, "TRAIT_BRAVE", 1, 1, 0));
        assertThat(warehouse.list(StartingTrait.class, List.of("a/1")))
                .containsExactly(new StartingTrait("TRAIT_BRAVE", 1, 1, 0));
        assertThat(warehouse.list(ArchetypeTrait.class, List.of("a/1"))).hasSize(1);
    }

    @Test
    void pairsArchetypesInDecidedDuels() {
        duel("a", 50, true);
        archetypes("a", HERO, JUDGE);
        duel("b", 50, false);
        archetypes("b", HERO, JUDGE);
        duel("mirror", 50, true);
        archetypes("mirror", HERO, HERO);
        duel("unknown", 50, null);
        archetypes("unknown", HERO, JUDGE);
        duel("three", 50, true);
        side("three", 2, false);
        archetypes("three", HERO, JUDGE);

        assertThat(warehouse.list(ArchetypeDuel.class, ALL)).containsExactly(new ArchetypeDuel(HERO, JUDGE, 2, 1),
                new ArchetypeDuel(JUDGE, HERO, 2, 1));
        assertThat(warehouse.list(ArchetypeDuel.class, List.of("a/1"))).containsExactly(new ArchetypeDuel(JUDGE, HERO, 1, 0));
    }

    @Test
    void cutsReignsAtTheirQuartiles() {
        reign("a", 60, true, 11);
        reign("b", 60, false, 21);
        reign("c", 60, true, 31);
        reign("d", 60, true, 41);
        reign("e", 51, false, null);
        reign("unknown", 60, null, 5);

        // All: 10, 20, 30, 40 and 50 turns, cut at 20, 30 and 40. Without the ruler of e, who reigns at the end: cut at 17.5, 25 and 32.5.
        assertThat(warehouse.list(ReignLength.class, ALL)).containsExactly(new ReignLength(false, 1, 10, 20, 2, 1),
                new ReignLength(false, 2, 30, 30, 1, 1), new ReignLength(false, 3, 40, 40, 1, 1),
                new ReignLength(false, 4, 50, 50, 1, 0), new ReignLength(true, 1, 10, 10, 1, 1),
                new ReignLength(true, 2, 20, 20, 1, 0), new ReignLength(true, 3, 30, 30, 1, 1),
                new ReignLength(true, 4, 40, 40, 1, 1));
        assertThat(warehouse.list(ReignLength.class, List.of("e/0"))).containsExactly(new ReignLength(false, 1, 50, 50, 1, 0));
    }

    @Test
    void leavesOutAReignWhoseEndIsNotKnown() {
        game("a", 60);
        side("a", 0, true);
        ruler("a/0", 0, HERO, 1, null);
        ruler("a/0", 1, HERO, null, null);

        assertThat(warehouse.list(ReignLength.class, ALL)).isEmpty();
        assertThat(warehouse.list(RulerSurvival.class, ALL)).isEmpty();
        assertThat(warehouse.list(LongestReign.class, ALL)).isEmpty();
    }

    @Test
    void groupsSidesByTheirSuccessions() {
        successions("a", 100, true, 0);
        successions("b", 100, true, 1);
        successions("c", 50, false, 1);
        successions("d", 100, true, 3);
        successions("unknown", 100, null, 9);

        // Paces 1, 2 and 3 per 100 turns, cut at 1.67 and 2.33.
        assertThat(warehouse.list(SuccessionPace.class, ALL)).containsExactly(new SuccessionPace(0, 0, 0, 1, 1),
                new SuccessionPace(1, 1, 1, 1, 1), new SuccessionPace(2, 2, 2, 1, 0), new SuccessionPace(3, 3, 3, 1, 1));
        assertThat(warehouse.list(SuccessionPace.class, List.of("a/0"))).containsExactly(new SuccessionPace(0, 0, 0, 1, 1));
    }

    @Test
    void followsFirstRulersUntilTheyFallOrTheGameEnds() {
        reign("a", 9, true, 2);
        reign("b", 3, false, null);
        reign("c", 9, null, 4);
        computer("c", 1);
        ruler("c/1", 0, HERO, 1, 2);

        // All: one of three falls on turn 2; b is observed until turn 3; the last one falls on turn 4.
        List<RulerSurvival> points = warehouse.list(RulerSurvival.class, ALL);
        assertThat(points).extracting(RulerSurvival::who, RulerSurvival::turn, RulerSurvival::n).containsExactly(
                tuple("all", 1, 3L), tuple("all", 2, 3L), tuple("all", 3, 2L), tuple("all", 4, 1L), tuple("losers", 1, 1L),
                tuple("losers", 2, 1L), tuple("losers", 3, 1L), tuple("winners", 1, 1L), tuple("winners", 2, 1L));
        assertThat(points.stream().mapToDouble(RulerSurvival::share).toArray()).usingComparatorWithPrecision(1e-9)
                .containsExactly(1, 2.0 / 3, 2.0 / 3, 0, 1, 1, 1, 1, 0);
        assertThat(warehouse.list(RulerSurvival.class, List.of("b/0"))).extracting(RulerSurvival::share)
                .allSatisfy(share -> assertThat(share).isCloseTo(1, within(1e-9))).hasSize(6);
    }

    @Test
    void listsTheLongestReigns() {
        game("a", 60);
        side("a", 0, null);
        computer("a", 1);
        ruler("a/0", 0, HERO, 1, 21);
        ruler("a/0", 1, null, 21, null);
        ruler("a/1", 0, HERO, 1, null);
        warehouse.with(
                "insert into characters (game_id, character, name, royal, infertile) values ('a', 0, 'NAME_DIDO', true, false)");

        assertThat(warehouse.list(LongestReign.class, ALL)).containsExactly(
                new LongestReign("a/0", "m-a", null, null, "NATION_ROME", "P0", 1, 21, null, 39),
                new LongestReign("a/0", "m-a", "NAME_DIDO", HERO, "NATION_ROME", "P0", 0, 1, 21, 20));
        assertThat(warehouse.list(LongestReign.class, List.of("other/0"))).isEmpty();
    }

    /** A side alone with a first ruler who falls on a turn; null: reigns at the end. */
    private void reign(String game, int turns, Boolean won, Integer turnTo) {
        game(game, turns);
        side(game, 0, won);
        ruler(game + "/0", 0, HERO, 1, turnTo);
    }

    private void successions(String game, int turns, Boolean won, int successions) {
        game(game, turns);
        side(game, 0, won);
        for (int succession = 0; succession <= successions; succession++) {
            ruler(game + "/0", succession, HERO, succession + 1, succession == successions ? null : succession + 2);
        }
    }

    /** A game of two people; the second one has lost when the first has won. */
    private void duel(String game, int turns, Boolean firstWon) {
        game(game, turns);
        side(game, 0, firstWon);
        side(game, 1, firstWon == null ? null : !firstWon);
    }

    private void archetypes(String game, String first, String second) {
        ruler(game + "/0", 0, first, 1, null);
        ruler(game + "/1", 0, second, 1, null);
    }

    private void game(String game, int turns) {
        warehouse.with("""
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source)
                values ('%s', 'm-%s', 'x.zip', 'x', %d, true, 'unknown')""".formatted(game, game, turns));
    }

    private void side(String game, int player, Boolean won) {
        player(game, player, true, won);
    }

    private void computer(String game, int player) {
        player(game, player, false, false);
    }

    private void player(String game, int player, boolean human, Boolean won) {
        warehouse.with("""
                insert into players (game_id, player, name, nation, human, surrendered, dead, won)
                values ('%s', %d, 'P%d', 'NATION_ROME', %s, false, false, %s)""".formatted(game, player, player, human, won));
    }

    /**
     * The character of a side's first ruler has the player's number, each later one a number of its own.
     *
     * @param side game and player, as in the keys of a selection
     */
    private void ruler(String side, int succession, String archetype, Integer turnFrom, Integer turnTo) {
        String[] key = side.split("/", -1);
        warehouse.with("insert into rulers values ('%s', %s, %d, %d, %s, %s, %s)".formatted(key[0], key[1], succession,
                Integer.parseInt(key[1]) + 100 * succession, archetype == null ? null : "'" + archetype + "'", turnFrom,
                turnTo));
    }

    private void trait(String game, int character, String trait, Integer turn) {
        warehouse.with("insert into character_traits values ('%s', %d, '%s', %s)".formatted(game, character, trait, turn));
    }
}

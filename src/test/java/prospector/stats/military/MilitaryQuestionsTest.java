package prospector.stats.military;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.game.UnitRole;
import prospector.stats.GamesFixture;

class MilitaryQuestionsTest {
    private final GamesFixture games = new GamesFixture();

    @AfterEach
    void close() {
        games.close();
    }

    @Test
    void countsWhoBuiltAUnitAndHowOftenTheyWon() {
        games.duel("a", 60, true).duel("b", 60, null).duel("uncounted", 60, true).computer("a", 2);
        games.rows("units_produced", "'a', 0, 'UNIT_ARCHER', 3, 9", "'a', 1, 'UNIT_ARCHER', 1, 9",
                "'a', 1, 'UNIT_SCOUT', 0, null",
                "'a', 2, 'UNIT_ARCHER', 50, 9", "'b', 0, 'UNIT_ARCHER', 2, 9", "'b', 0, 'UNIT_WORKER', 2, 9");

        assertThat(games.all(UnitBuilt.class)).containsExactly(new UnitBuilt("UNIT_ARCHER", 3, 2, 1, 6, 3, 1, 3, 1, 1),
                new UnitBuilt("UNIT_WORKER", 1, 0, 0, 2, 0, 0, 3, 1, 1));
        assertThat(games.of(List.of("a/1"), UnitBuilt.class))
                .containsExactly(new UnitBuilt("UNIT_ARCHER", 1, 1, 0, 1, 0, 1, 1, 0, 1));
    }

    @Test
    void addsFightersUpByRole() {
        List<UnitBuilt> units = List.of(unit("UNIT_ROBOT", 2), unit("UNIT_ARCHER", 3), unit("UNIT_SLINGER", 4),
                unit("UNIT_WORKER", 9), unit("UNIT_JUDAISM_DISCIPLE", 9), unit("UNIT_SPEARMAN", 1));

        assertThat(ArmyPart.of(units)).containsExactly(new ArmyPart(UnitRole.INFANTRY, 1, 1, 0),
                new ArmyPart(UnitRole.RANGED, 7, 7, 0), new ArmyPart(null, 2, 2, 0));
        assertThat(ArmyPart.of(units)).extracting(ArmyPart::key).containsExactly("INFANTRY", "RANGED", "UNKNOWN");
        assertThat(ArmyPart.fighters()).contains("UNIT_ARCHER").doesNotContain("UNIT_WORKER", "UNIT_ROBOT").isSorted();
    }

    @Test
    void countsFallsOfAFifthInOneTurn() {
        games.duel("a", 60, true).duel("b", 60, null).duel("none", 60, true).computer("a", 2);
        power("a/0", 100, 80, 79);
        power("a/1", 100, 81, 40, 30, 10, 0, 0);
        power("a/2", 100, 10);
        power("b/0", 0, 5, 10);

        // a/0: 100 to 80. a/1: to 40, 30, 10 and 0. b/0: never. Of game none there is no history.
        assertThat(games.all(PowerSwing.class)).containsExactly(new PowerSwing(0, 1, 0, 0), new PowerSwing(1, 1, 1, 1),
                new PowerSwing(3, 1, 1, 0));
        assertThat(games.all(SwingGame.class)).containsExactly(new SwingGame(2, 1));
        assertThat(games.of(List.of("b/0"), PowerSwing.class)).containsExactly(new PowerSwing(0, 1, 0, 0));
        assertThat(games.of(List.of("b/0"), SwingGame.class)).containsExactly(new SwingGame(1, 0));
    }

    @Test
    void countsBuiltUnitsThatStandNoLonger() {
        games.duel("a", 60, true).duel("nomap", 60, true).computer("a", 2);
        games.rows("units_produced", "'a', 0, 'UNIT_ARCHER', 5, 9", "'a', 0, 'UNIT_WORKER', 7, 9",
                "'a', 1, 'UNIT_WORKER', 7, 9",
                "'a', 2, 'UNIT_ARCHER', 9, 9", "'nomap', 0, 'UNIT_ARCHER', 5, 9");
        unit(1, "UNIT_ARCHER", 0, 0);
        unit(2, "UNIT_SLINGER", 0, null);
        unit(3, "UNIT_ARCHER", 0, 1);
        unit(4, "UNIT_WORKER", 0, 0);
        unit(5, "UNIT_ARCHER", 1, 1);

        // a/0 built 5 and has 2 of its own, one of another founder does not count; a/1 built none and has one.
        List<String> fighters = List.of("UNIT_ARCHER", "UNIT_SLINGER");
        assertThat(games.all(UnitLoss.class, fighters)).containsExactly(new UnitLoss("all", 2, -1, 0, 1, 2, 3),
                new UnitLoss("losers", 1, -1, -1, -1, -1, -1), new UnitLoss("winners", 1, 3, 3, 3, 3, 3));
        assertThat(games.of(List.of("a/0"), UnitLoss.class, fighters)).hasSize(2);
    }

    private static UnitBuilt unit(String unit, long built) {
        return new UnitBuilt(unit, 1, 1, 1, built, built, 0, 1, 1, 0);
    }

    private void power(String side, int... powers) {
        String[] key = side.split("/", -1);
        for (int turn = 1; turn <= powers.length; turn++) {
            games.rows("turn_stats", "'%s', %s, %d, null, %d, null".formatted(key[0], key[1], turn, powers[turn - 1]));
        }
    }

    private void unit(int id, String unit, int player, Integer original) {
        games.with("""
                insert into units (game_id, unit_id, unit, player, x, y, original_player, sleeping)
                values ('a', %d, '%s', %d, 0, 0, %s, false)""".formatted(id, unit, player, original));
    }
}

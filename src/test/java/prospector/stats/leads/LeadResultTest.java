package prospector.stats.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.GamesFixture;
import prospector.stats.WinRate;

class LeadResultTest {
    private final GamesFixture games = new GamesFixture();

    @AfterEach
    void close() {
        games.close();
    }

    @Test
    void countsWhoIsAheadAndHowFar() {
        points("a", true, 11, 10);
        points("b", false, 109, 100);
        points("c", false, 10, 20);
        points("d", true, 3, 0);
        points("e", true, 5, 4);
        points("f", true, 3, 2);
        points("tie", true, 7, 7);

        // Leads on turn 1: a 10 %, the winner; b 9 %, the loser; c the second side by 100 %, the winner; d over nothing; e 25 %; f 50 %.
        assertThat(games.all(LeadResult.class)).containsExactly(new LeadResult("points", 1, 0, 1, 0),
                new LeadResult("points", 1, 1, 1, 1), new LeadResult("points", 1, 2, 1, 1),
                new LeadResult("points", 1, 3, 1, 1),
                new LeadResult("points", 1, 4, 2, 2));
        assertThat(games.of(List.of("c/0", "a/0"), LeadResult.class)).as("only a's leader is selected")
                .containsExactly(new LeadResult("points", 1, 1, 1, 1));
    }

    @Test
    void leavesOutWhatIsNoDecidedDuel() {
        points("unknown", null, 2, 1);
        points("three", true, 2, 1);
        games.person("three", 2, false);
        points("lost", true, 2, 1);
        games.with("update players set won = false where game_id = 'lost'");

        assertThat(games.all(LeadResult.class)).isEmpty();
    }

    @Test
    void doesNotTakeAMissingValueForNothing() {
        games.duel("a", 9, true).computer("a", 2);
        games.rows("turn_stats", "'a', 0, 1, 5, 20, null", "'a', 1, 1, null, 10, null", "'a', 2, 1, 90, 90, null");

        assertThat(games.all(LeadResult.class)).containsExactly(new LeadResult("power", 1, 4, 1, 1));
    }

    @Test
    void addsUpScienceWhereTheSaveKeepsNoTotals() {
        games.duel("sums", 9, true).duel("totals", 9, true).duel("gap", 9, true);
        games.rows("yields", "'sums', 0, 1, 'YIELD_SCIENCE', 1.0, null", "'sums', 0, 2, 'YIELD_SCIENCE', 9.0, null",
                "'sums', 1, 1, 'YIELD_SCIENCE', 4.0, null", "'sums', 1, 2, 'YIELD_SCIENCE', 4.0, null",
                "'totals', 0, 2, 'YIELD_SCIENCE', 9.0, 10.0", "'totals', 1, 2, 'YIELD_SCIENCE', 1.0, 30.0",
                "'gap', 0, 1, 'YIELD_SCIENCE', null, null", "'gap', 0, 2, 'YIELD_SCIENCE', 50.0, null",
                "'gap', 1, 1, 'YIELD_SCIENCE', 1.0, null", "'gap', 1, 2, 'YIELD_SCIENCE', 1.0, null");

        // sums: 1 against 4, then 10 against 8. totals: 10 against 30, although the first makes more now. gap: not known.
        assertThat(games.all(LeadResult.class)).containsExactly(new LeadResult("science", 1, 4, 1, 0),
                new LeadResult("science", 2, 2, 1, 1), new LeadResult("science", 2, 4, 1, 0));
    }

    @Test
    void countsCitiesFoundedSoFar() {
        games.duel("a", 3, true).duel("none", 3, true);
        games.with("""
                insert into cities (game_id, city, player, first_player, founded_turn, capital, captured_capital) values
                    ('a', 0, 0, 0, 1, true, false), ('a', 1, 0, 1, 1, true, false), ('a', 2, 0, 0, 3, false, false)""");

        // Both found one city on turn 1; that the first took the other's does not count; on turn 3 it is two to one.
        assertThat(games.all(LeadResult.class)).containsExactly(new LeadResult("cities", 3, 4, 1, 1));
    }

    @Test
    void addsLeadsUpByTurn() {
        List<LeadResult> results = List.of(new LeadResult("points", 20, 0, 4, 1), new LeadResult("points", 20, 3, 2, 2),
                new LeadResult("points", 40, 1, 1, 1), new LeadResult("cities", 20, 1, 9, 9));

        assertThat(LeadResult.byTurn(results, "points")).containsEntry(20, WinRate.of(3, 6)).containsEntry(40, WinRate.of(1, 1))
                .hasSize(2);
    }

    private void points(String game, Boolean firstWon, int first, int second) {
        games.duel(game, 9, firstWon).rows("turn_stats", "'%s', 0, 1, %d, null, null".formatted(game, first),
                "'%s', 1, 1, %d, null, null".formatted(game, second));
    }
}

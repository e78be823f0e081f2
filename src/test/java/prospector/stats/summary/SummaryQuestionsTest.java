package prospector.stats.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.GamesFixture;

class SummaryQuestionsTest {
    private final GamesFixture games = new GamesFixture();

    @AfterEach
    void close() {
        games.close();
    }

    @Test
    void countsEachGameOnceByItsEnding() {
        games.duel("a", 40, true).duel("b", 60, null);
        games.game("c", 9, null).person("c", 0, null).computer("c", 1);
        games.game("computers", 99, "VICTORY_TIME").computer("computers", 0);

        assertThat(games.all(EndingLength.class)).containsExactly(
                new EndingLength("VICTORY_CONQUEST", 2, 40, 45, 50, 55, 60), new EndingLength(null, 1, 9, 9, 9, 9, 9));
        assertThat(games.of(List.of("b/1"), EndingLength.class))
                .containsExactly(new EndingLength("VICTORY_CONQUEST", 1, 60, 60, 60, 60, 60));
    }

    @Test
    void countsEntriesOverSidesWhoseGameStillRuns() {
        games.duel("a", 2, true).duel("b", 1, null).duel("unlogged", 9, true).computer("a", 2);
        event("a/0", 1, "TECH_DISCOVERED", "log");
        event("a/0", 2, "TECH_DISCOVERED", "log");
        event("a/0", 2, "TECH_DISCOVERED", "log");
        event("a/1", 1, "CITY_FOUNDED", "log");
        event("a/2", 1, "CITY_FOUNDED", "log");
        event("b/0", 1, "CITY_FOUNDED", "log");
        event("b/1", 1, "MEMORYPLAYER_WAR", "memory");

        // With a log: a/0 and a/1 for two turns, b/0 for one.
        assertThat(games.all(EventActivity.class)).containsExactly(new EventActivity("CITY_FOUNDED", 1, 3, 2),
                new EventActivity("CITY_FOUNDED", 2, 2, 0), new EventActivity("TECH_DISCOVERED", 1, 3, 1),
                new EventActivity("TECH_DISCOVERED", 2, 2, 2));
        assertThat(games.of(List.of("b/0", "b/1"), EventActivity.class))
                .containsExactly(new EventActivity("CITY_FOUNDED", 1, 1, 1));
    }

    @Test
    void cutsSidesIntoFifthsOfTheirScience() {
        for (int game = 0; game < 5; game++) {
            games.duel("g" + game, 50, true);
            science("g" + game + "/0", 100 + game);
            science("g" + game + "/1", game == 0 ? "null" : String.valueOf(10 * game));
        }
        games.duel("unknown", 50, null);
        science("unknown/0", 999);

        // 10, 20, 30, 40, 100, 101, 102, 103, 104: cut at 26, 52, 100.8 and 102.4; the side without a value is left out.
        assertThat(games.all(ScienceFifth.class, 50)).containsExactly(new ScienceFifth(1, 10, 20, 2, 0),
                new ScienceFifth(2, 30, 40, 2, 0), new ScienceFifth(3, 100, 100, 1, 1), new ScienceFifth(4, 101, 102, 2, 2),
                new ScienceFifth(5, 103, 104, 2, 2));
        assertThat(games.all(ScienceFifth.class, 49)).isEmpty();
        assertThat(games.of(List.of("g1/1", "g1/0"), ScienceFifth.class, 50)).containsExactly(
                new ScienceFifth(1, 10, 10, 1, 0), new ScienceFifth(5, 101, 101, 1, 1));
    }

    private void science(String side, Object rate) {
        String[] key = side.split("/", -1);
        games.rows("yields", "'%s', %s, 50, 'YIELD_SCIENCE', %s, null".formatted(key[0], key[1], rate));
    }

    private void event(String side, int turn, String type, String source) {
        String[] key = side.split("/", -1);
        games.with("""
                insert into events (game_id, player, seq, turn, type, source)
                select '%s', %s, count(*), %d, '%s', '%s' from events""".formatted(key[0], key[1], turn, type, source));
    }
}

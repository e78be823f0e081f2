package prospector.stats.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.GamesFixture;

class CityQuestionsTest {
    private final GamesFixture games = new GamesFixture();

    @AfterEach
    void close() {
        games.close();
    }

    @Test
    void followsCitiesFoundedTurnByTurn() {
        games.duel("a", 3, true).duel("none", 9, true).computer("a", 2);
        city("a", 0, 0, 0, 1);
        city("a", 1, 1, 1, 1);
        city("a", 2, 0, 1, 2);
        city("a", 3, 2, 2, 1);
        games.duel("unknown", 3, null);
        city("unknown", 0, 0, 0, 1);

        // The loser of a founded a second city on turn 2, though the winner has it; game none holds no cities.
        assertThat(games.all(Expansion.class)).containsExactly(new Expansion(true, 1, 1, 1, 1, 1),
                new Expansion(true, 2, 1, 1, 1, 1), new Expansion(true, 3, 1, 1, 1, 1), new Expansion(false, 1, 1, 1, 1, 1),
                new Expansion(false, 2, 1, 2, 2, 2), new Expansion(false, 3, 1, 2, 2, 2));
        assertThat(games.of(List.of("a/0"), Expansion.class)).hasSize(3);
    }

    @Test
    void tellsWhenTheSecondToEighthCityCame() {
        games.duel("a", 60, null);
        for (int city = 1; city <= 9; city++) {
            city("a", city, 0, 0, 5 * city);
        }
        city("a", 10, 1, 1, 1);
        city("a", 11, 1, 1, 20);

        assertThat(games.all(CityPlace.class)).hasSize(7).startsWith(new CityPlace(2, 2, 10, 12.5, 15, 17.5, 20, 2),
                new CityPlace(3, 1, 15, 15, 15, 15, 15, 2)).endsWith(new CityPlace(8, 1, 40, 40, 40, 40, 40, 2));
        assertThat(games.of(List.of("a/1"), CityPlace.class))
                .containsExactly(new CityPlace(2, 1, 20, 20, 20, 20, 20, 1));
    }

    @Test
    void leavesOutGamesWithACityWithoutATurn() {
        games.duel("a", 60, true);
        city("a", 0, 0, 0, 1);
        games.with(
                "insert into cities (game_id, city, player, first_player, capital, captured_capital) values ('a', 1, 1, 1, true, false)");

        assertThat(games.all(Expansion.class)).isEmpty();
        assertThat(games.all(CityPlace.class)).isEmpty();
        assertThat(games.all(FifthCity.class)).isEmpty();
        assertThat(games.all(CitiesHeld.class)).containsExactly(new CitiesHeld(1, 2, 2, 1));
    }

    @Test
    void groupsSidesByTheTurnOfTheirFifthCity() {
        fiveCities("a", true, 20);
        fiveCities("b", false, 21);
        fiveCities("c", null, 30);

        // The other side of each game founds nothing.
        assertThat(games.all(FifthCity.class)).containsExactly(new FifthCity(20, 1, 1, 1), new FifthCity(30, 2, 1, 0),
                new FifthCity(null, 3, 2, 1));
        assertThat(games.of(List.of("c/0"), FifthCity.class)).containsExactly(new FifthCity(30, 1, 0, 0));
    }

    @Test
    void countsCitiesAtTheEndForWhoHasThem() {
        games.duel("a", 60, true).duel("none", 60, true);
        city("a", 0, 0, 0, 1);
        city("a", 1, 0, 1, 1);
        city("a", 2, null, 1, 9);
        for (int city = 3; city < 14; city++) {
            city("a", city, 0, 0, 9);
        }

        assertThat(games.all(CitiesHeld.class)).containsExactly(new CitiesHeld(0, 1, 1, 0), new CitiesHeld(10, 1, 1, 1));
        assertThat(games.all(CityCapture.class)).containsExactly(new CityCapture("taken", 0, 1, 1, 0),
                new CityCapture("taken", 1, 1, 1, 1), new CityCapture("lost", 0, 1, 1, 1), new CityCapture("lost", 2, 1, 1, 0));
        assertThat(games.of(List.of("a/1"), CityCapture.class)).containsExactly(new CityCapture("taken", 0, 1, 1, 0),
                new CityCapture("lost", 2, 1, 1, 0));
    }

    @Test
    void countsLevelsOfCulture() {
        games.duel("a", 60, true).duel("b", 60, null).computer("a", 2);
        city("a", 0, 0, 0, 1);
        city("a", 1, 0, 0, 1);
        city("a", 2, 1, 1, 1);
        city("a", 3, 2, 2, 1);
        city("b", 0, 0, 0, 1);
        games.with("update cities set culture = 'CULTURE_WEAK' where city <> 1")
                .with("update cities set culture = 'CULTURE_STRONG' where game_id = 'b'");

        assertThat(games.all(CityCulture.class)).containsExactly(new CityCulture("all", "CULTURE_STRONG", 1, 3),
                new CityCulture("all", "CULTURE_WEAK", 2, 3), new CityCulture("losers", "CULTURE_WEAK", 1, 1),
                new CityCulture("winners", "CULTURE_WEAK", 1, 1));
        assertThat(games.of(List.of("a/1"), CityCulture.class)).hasSize(2);
    }

    @Test
    void countsCitizensAndSpecialists() {
        games.duel("a", 60, true).duel("nomap", 60, true);
        city("a", 0, 0, 0, 1);
        city("nomap", 0, 0, 0, 1);
        games.with("update cities set citizens = 4")
                .with("""
                        insert into tiles (game_id, x, y, pillaged, road, river_w, river_sw, river_se, boundary, specialist, city) values
                            ('a', 0, 0, false, false, false, false, false, false, 'SPECIALIST_MINER', 0),
                            ('a', 1, 0, false, false, false, false, false, false, null, 0)""");

        // The winner has 4 citizens and a miner, the loser has no city left.
        assertThat(games.all(Population.class)).containsExactly(new Population("all", 2, 0, 1.25, 2.5, 3.75, 5),
                new Population("losers", 1, 0, 0, 0, 0, 0), new Population("winners", 1, 5, 5, 5, 5, 5));
        assertThat(games.of(List.of("a/0"), Population.class)).hasSize(2);
    }

    @Test
    void countsProjectsOfSidesWhoseSaveCountsThem() {
        games.duel("a", 60, true).duel("b", 60, null).computer("a", 2);
        games.rows("projects_produced", "'a', 0, 'PROJECT_FORUM_1', 3", "'a', 0, 'PROJECT_WALLS', 1",
                "'a', 2, 'PROJECT_WALLS', 9");
        games.rows("units_produced", "'a', 1, 'UNIT_WORKER', 2, null");

        // The loser completed units, hence no project; of b the save counts nothing.
        assertThat(games.all(ProjectBuilt.class)).containsExactly(new ProjectBuilt(2, 1, 1, 4, 4, 0));
        assertThat(games.of(List.of("b/0"), ProjectBuilt.class)).containsExactly(new ProjectBuilt(0, 0, 0, 0, 0, 0));
    }

    private void fiveCities(String game, Boolean won, int turn) {
        games.duel(game, 60, won);
        for (int city = 0; city < 4; city++) {
            city(game, city, 0, 0, 1 + city);
        }
        city(game, 4, 0, 0, turn);
    }

    private void city(String game, int city, Integer player, int founder, int turn) {
        games.with("""
                insert into cities (game_id, city, player, first_player, founded_turn, capital, captured_capital)
                values ('%s', %d, %s, %d, %d, false, false)""".formatted(game, city, player, founder, turn));
    }
}

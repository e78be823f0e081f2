package prospector.stats.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class MatchQuestionsTest {
    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void tellsWhatTheTournamentKnowsOfAMatchWithoutASave() {
        warehouse.with("""
                insert into tournaments (tournament_id, name, url) values (1, 'Cup', 'https://challonge.example/cup');
                insert into participants (participant_id, name) values (10, 'Ann'), (20, 'Ben');
                insert into matches (match_id, challonge_match_id, round, bracket, state, played_at, participant1_id,
                    participant2_id, winner_participant_id)
                values ('5', 5, -2, 'losers', 'complete', timestamp '2025-03-04 10:00:00', 10, 20, 20)""");

        assertThat(warehouse.list(MatchHead.class, "5")).containsExactly(new MatchHead("5", 5L, "Cup",
                "https://challonge.example/cup", -2, "losers", null, "complete", null, null, null,
                Instant.parse("2025-03-04T10:00:00Z"), 10L, "Ann", 20L, "Ben", 20L));
        assertThat(warehouse.list(MatchGames.class, "5")).isEmpty();
    }

    @Test
    void ordersTheGamesOfASeriesByDate() {
        game("later", "2025-02-02", 60);
        game("earlier", "2025-02-01", 70);

        assertThat(warehouse.list(MatchGames.class, "m"))
                .extracting(MatchGames::gameId, MatchGames::saveDate, MatchGames::turns)
                .containsExactly(tuple("earlier", LocalDate.of(2025, 2, 1), 70), tuple("later", LocalDate.of(2025, 2, 2), 60));
    }

    @Test
    void sumsUpEachSideAtTheEnd() {
        player(0, "Ann", "NATION_ROME", 5);
        player(1, null, "NATION_ROME", null);
        warehouse
                .with("""
                        insert into turn_stats values ('g', 0, 1, 1, 10, 100), ('g', 0, 2, 4, null, 90),
                            ('g', 1, 1, null, 20, 80), ('g', 1, 2, null, null, 70);
                        insert into cities (game_id, city, name, player, x, y, founded_turn, capital, captured_capital, citizens)
                        values ('g', 0, 'ROME', 0, 0, 0, 1, true, false, 3), ('g', 1, 'OSTIA', 0, 1, 0, 4, false, false, 1),
                            ('g', 2, 'RUIN', null, 2, 0, 4, false, false, 1);
                        insert into techs (game_id, player, tech, turn, state, count) values ('g', 0, 'TECH_IRONWORKING', 3, 'researched', 1),
                            ('g', 0, 'TECH_STONECUTTING_BONUS_STONE', 4, 'bonus', 1), ('g', 0, 'TECH_TRAPPING', null, 'available', null);
                        insert into laws values ('g', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_SLAVERY', 5, 9, false, false),
                            ('g', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_FREEDOM', 9, null, false, true),
                            ('g', 0, 'LAWCLASS_ORDER', 'LAW_PRIMOGENITURE', null, null, true, false);
                        insert into wonders (game_id, player, wonder, completed) values ('g', 0, 'IMPROVEMENT_ORACLE', true),
                            ('g', 0, 'IMPROVEMENT_PYRAMIDS', false)""");

        assertThat(warehouse.list(GameSides.class, "g"))
                .extracting(GameSides::player, GameSides::points, GameSides::militaryPower, GameSides::legitimacy,
                        GameSides::cities, GameSides::technologies, GameSides::laws, GameSides::wonders)
                .containsExactly(tuple(0, 4, 10, 5, 2, 1, 1, 1), tuple(1, null, 20, 70, 0, null, 0, 0));
    }

    @Test
    void leavesOutWhatTheSaveDidNotRecord() {
        player(0, "Ann", "NATION_ROME", null);

        assertThat(warehouse.list(GameSides.class, "g"))
                .extracting(GameSides::points, GameSides::legitimacy, GameSides::cities, GameSides::technologies,
                        GameSides::laws, GameSides::wonders)
                .containsExactly(tuple(null, null, null, null, null, null));
    }

    @Test
    void givesEachTurnOfEachPlayer() {
        warehouse.with("""
                insert into turn_stats values ('g', 1, 2, 3, null, 5), ('g', 0, 2, 1, 2, 3), ('other', 0, 1, 9, 9, 9);
                insert into yields values ('g', 0, 2, 'YIELD_SCIENCE', 1.5, null), ('g', 0, 1, 'YIELD_SCIENCE', -0.5, 12.0),
                    ('g', 0, 1, 'YIELD_FOOD', null, null)""");

        assertThat(warehouse.list(GameTurns.class, "g")).containsExactly(new GameTurns(0, 2, 1, 2, 3),
                new GameTurns(1, 2, 3, null, 5));
        assertThat(warehouse.list(GameYields.class, "g")).containsExactly(new GameYields(0, "YIELD_FOOD", 1, null, null),
                new GameYields(0, "YIELD_SCIENCE", 1, -0.5, 12.0), new GameYields(0, "YIELD_SCIENCE", 2, 1.5, null));
    }

    @Test
    void putsUnloggedLawsAndTechnologiesLast() {
        warehouse
                .with("""
                        insert into laws values ('g', 0, 'LAWCLASS_ORDER', 'LAW_PRIMOGENITURE', null, null, true, false),
                            ('g', 1, 'LAWCLASS_EPICS_EXPLORATION', 'LAW_EPICS', 7, null, false, false);
                        insert into techs (game_id, player, tech, turn, state, count) values ('g', 0, 'TECH_TRAPPING', null, 'researched', 1),
                            ('g', 0, 'TECH_FREE_SETTLER', 4, 'bonus', 2), ('g', 0, 'TECH_DIVINATION', null, 'available', null)""");

        assertThat(warehouse.list(GameLaws.class, "g")).containsExactly(
                new GameLaws(1, "LAWCLASS_EPICS_EXPLORATION", "LAW_EPICS", 7, null, false, false),
                new GameLaws(0, "LAWCLASS_ORDER", "LAW_PRIMOGENITURE", null, null, true, false));
        assertThat(warehouse.list(GameTechs.class, "g")).containsExactly(new GameTechs(0, "TECH_FREE_SETTLER", 4, true, 2),
                new GameTechs(0, "TECH_TRAPPING", null, false, 1));
    }

    @Test
    void listsTheSettingsThatTheSaveStates() {
        game("g", "2025-02-02", 60);
        warehouse
                .with("""
                        update games set turn_timer = 'TURNTIMER_SLOW', min_city_site_distance = 4, map_edges_safe = true;
                        insert into game_options values ('g', 'option', 'GAMEOPTION_NO_EVENTS', null), ('g', 'dlc', 'HEROES_OF_AEGEAN', null)""");

        assertThat(warehouse.list(GameSettings.class, "g")).containsExactly(new GameSettings("dlc", "HEROES_OF_AEGEAN", null),
                new GameSettings("game", "map_edges_safe", "true"), new GameSettings("game", "min_city_site_distance", "4"),
                new GameSettings("game", "turn_timer", "TURNTIMER_SLOW"),
                new GameSettings("option", "GAMEOPTION_NO_EVENTS", null));
    }

    private void game(String gameId, String date, int turns) {
        warehouse.with("""
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source, save_date)
                values ('%s', 'm', '%s.zip', 'x', %d, true, 'unknown', date '%s')""".formatted(gameId, gameId, turns, date));
    }

    private void player(int player, String name, String nation, Integer legitimacy) {
        warehouse.with("""
                insert into players (game_id, player, name, nation, human, surrendered, dead, legitimacy)
                values ('g', %d, %s, '%s', true, false, false, %s)""".formatted(player,
                name == null ? "null" : "'" + name + "'",
                nation, legitimacy));
    }
}

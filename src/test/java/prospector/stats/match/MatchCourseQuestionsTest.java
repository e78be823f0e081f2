package prospector.stats.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.stats.military.PowerSwing;
import prospector.warehouse.FixtureWarehouse;

class MatchCourseQuestionsTest {
    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @BeforeEach
    void twoGames() {
        warehouse.with("""
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source)
                values ('g', 'm', 'g.zip', 'x', 10, true, 'unknown'), ('h', 'n', 'h.zip', 'y', 10, true, 'unknown');
                insert into players (game_id, player, name, nation, human, surrendered, dead) values
                    ('g', 0, 'Ann', 'NATION_ROME', true, false, false), ('g', 1, null, 'NATION_ROME', false, false, false),
                    ('h', 0, 'Ben', 'NATION_EGYPT', true, false, false)""");
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void placesASideAmongTheSidesOfPeople() {
        warehouse
                .with("""
                        insert into yields values ('g', 0, 2, 'YIELD_FOOD', 5, 20), ('g', 1, 2, 'YIELD_FOOD', 1, null),
                            ('h', 0, 2, 'YIELD_FOOD', 3, 30), ('h', 0, 3, 'YIELD_FOOD', 9, 90), ('g', 0, 2, 'YIELD_WOOD', null, null)""");

        assertThat(warehouse.list(YieldPlace.class, "g", 2)).containsExactly(
                new YieldPlace(0, "YIELD_FOOD", 5.0, 2, 1, 20.0, 2, 0), new YieldPlace(1, "YIELD_FOOD", 1.0, 2, 0, null, 2, 0),
                new YieldPlace(0, "YIELD_WOOD", null, 0, 0, null, 0, 0));
        assertThat(warehouse.list(FieldTotals.class, (Object) null)).containsExactly(
                new FieldTotals("YIELD_FOOD", 2, 2, 22.5, 25, 27.5), new FieldTotals("YIELD_FOOD", 3, 1, 90, 90, 90));
    }

    @Test
    void tellsWhatHappenedByTurn() {
        warehouse
                .with("""
                        insert into cities (game_id, city, name, custom_name, player, first_player, founded_turn, capital, captured_capital)
                        values ('g', 0, 'CITYNAME_ROMA', null, 1, 0, 1, true, false), ('g', 1, null, 'Home', 0, 0, null, false, false);
                        insert into laws values ('g', 0, 'LAWCLASS_ORDER', 'LAW_PRIMOGENITURE', 2, null, true, false),
                            ('g', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_SLAVERY', 3, 4, false, false),
                            ('g', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_FREEDOM', 4, null, false, true);
                        insert into techs (game_id, player, tech, turn, state) values ('g', 0, 'TECH_DRAMA', 5, 'researched'),
                            ('g', 0, 'TECH_DRAMA_BONUS', 5, 'bonus'), ('g', 0, 'TECH_STEEL', 6, 'available');
                        insert into wonders (game_id, player, wonder, turn_started, turn_completed, completed) values
                            ('g', 1, 'IMPROVEMENT_ORACLE', 6, 7, true), ('g', 1, 'IMPROVEMENT_PYRAMIDS', 6, 8, false);
                        insert into turn_stats (game_id, player, turn, military_power) values ('g', 0, 7, 100), ('g', 0, 8, 80),
                            ('g', 0, 9, 65), ('g', 1, 8, 0), ('g', 1, 9, 0)""");

        assertThat(warehouse.list(GameMoments.class, "g")).containsExactly(
                of(0, 1, "city", "CITYNAME_ROMA"), of(0, 2, "succession_law", "LAW_PRIMOGENITURE"),
                of(0, 3, "law", "LAW_SLAVERY"), of(0, 4, "law_swap", "LAW_FREEDOM"),
                of(0, 5, "bonus_card", "TECH_DRAMA_BONUS"), of(0, 5, "technology", "TECH_DRAMA"),
                of(1, 6, "wonder_started", "IMPROVEMENT_ORACLE"), of(1, 6, "wonder_started", "IMPROVEMENT_PYRAMIDS"),
                of(1, 7, "wonder", "IMPROVEMENT_ORACLE"), new GameMoments(0, 8, "battle", null, 100, 80));
    }

    /** The rule of a battle stands in two questions, one over all games and one about a single one. */
    @Test
    void countsAsManyBattlesAsTheStatisticOfPowerSwings() {
        warehouse.with("""
                insert into turn_stats (game_id, player, turn, military_power) values ('g', 0, 1, 100), ('g', 0, 2, 80),
                    ('g', 0, 3, 81), ('g', 0, 4, 64), ('g', 0, 6, 10), ('h', 0, 1, 100), ('h', 0, 2, 81), ('h', 0, 3, null),
                    ('h', 0, 4, 0), ('h', 0, 5, 0)""");

        for (String game : List.of("g", "h")) {
            long battles = warehouse.list(GameMoments.class, game).stream().filter(row -> row.kind().equals("battle")).count();
            assertThat(warehouse.list(PowerSwing.class, List.of(game + "/0"))).extracting(PowerSwing::swings)
                    .containsExactly((int) battles);
        }
    }

    private static GameMoments of(int player, int turn, String kind, String subject) {
        return new GameMoments(player, turn, kind, subject, null, null);
    }
}

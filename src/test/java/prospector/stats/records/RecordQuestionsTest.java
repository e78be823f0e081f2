package prospector.stats.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.cities.CityPlace;
import prospector.stats.laws.LawMilestone;
import prospector.warehouse.FixtureWarehouse;

class RecordQuestionsTest {
    private static final Object ALL = null;

    /**
     * Duels a and b won by player 0 after 50 and 30 turns, duel c by player 1 after 30; one without a winner; three people;
     * allies.
     * The computer sits in a.
     */
    private final FixtureWarehouse warehouse = new FixtureWarehouse()
            .with("""
                    insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source, save_date) values
                        ('a', 'a', 'a.zip', '', 50, true, 'save', date '2026-01-01'), ('b', 'b', 'b.zip', '', 30, true, 'save', date '2026-01-03'),
                        ('c', 'c', 'c.zip', '', 30, true, 'save', date '2026-01-02'), ('unknown', 'u', 'u.zip', '', 10, false, 'unknown', null),
                        ('three', 't', 't.zip', '', 90, true, 'save', null), ('allies', 'l', 'l.zip', '', 80, true, 'save', null);
                    insert into players (game_id, player, name, nation, team, human, surrendered, dead, won) values
                        ('a', 0, 'Ann', 'NATION_ROME', 0, true, false, false, true), ('a', 1, 'Ben', 'NATION_KUSH', 1, true, false, false, false),
                        ('a', 2, null, 'NATION_EGYPT', 2, false, false, false, false),
                        ('b', 0, 'Ann', 'NATION_ROME', 0, true, false, false, true), ('b', 1, 'Cem', 'NATION_ROME', 1, true, false, false, false),
                        ('c', 0, 'Ann', 'NATION_ROME', 0, true, false, false, false), ('c', 1, 'Cem', null, 1, true, false, false, true),
                        ('unknown', 0, 'Ann', null, 0, true, false, false, null), ('unknown', 1, 'Ben', null, 1, true, false, false, null),
                        ('three', 0, 'Ann', null, 0, true, false, false, true), ('three', 1, 'Ben', null, 1, true, false, false, false),
                        ('three', 2, 'Cem', null, 2, true, false, false, false),
                        ('allies', 0, 'Ann', null, 0, true, false, false, true), ('allies', 1, 'Ben', null, 0, true, false, false, true)""");

    @AfterEach
    void close() {
        warehouse.close();
    }

    /** c is earlier than b; of the allies the first is named; the game without a winner was shorter than all. */
    @Test
    void findsShortAndLongGames() {
        assertThat(warehouse.list(GameLength.class, ALL)).containsExactly(
                new GameLength("fastest", "c/1", 30, 1, 5), new GameLength("fastest", "b/0", 30, 1, 5),
                new GameLength("fastest", "a/0", 50, 3, 5), new GameLength("longest", "three/0", 90, 1, 5),
                new GameLength("longest", "allies/0", 80, 2, 5), new GameLength("longest", "a/0", 50, 3, 5));
        assertThat(warehouse.list(GameLength.class, List.of("b/0", "c/0", "unknown/0"))).containsExactly(
                new GameLength("fastest", "b/0", 30, 1, 1), new GameLength("longest", "b/0", 30, 1, 1));
    }

    /** Two wonders stand in b, one of a's is not completed; the computer and the unknown game have more. */
    @Test
    void countsWhatSidesHaveAtTheEnd() {
        warehouse
                .with("""
                        insert into wonders (game_id, player, wonder, completed) values ('a', 0, 'W1', true), ('a', 0, 'W2', false),
                            ('b', 1, 'W1', true), ('b', 1, 'W2', true), ('a', 2, 'W3', true), ('a', 2, 'W4', true), ('a', 2, 'W5', true),
                            ('unknown', 0, 'W1', true), ('unknown', 0, 'W2', true), ('unknown', 0, 'W3', true), ('a', null, 'W6', true);
                        insert into cities (game_id, city, player, first_player, founded_turn, capital, captured_capital, citizens) values
                            ('a', 0, 0, 0, 1, true, false, 1), ('a', 1, 0, 1, 1, false, false, 1), ('a', 2, 0, null, 1, false, false, 1),
                            ('b', 0, 0, 0, 1, true, false, 1);
                        insert into tile_owners values ('a', 0, 0, 1, null, 0), ('a', 1, 0, 1, 9, 0), ('a', 1, 0, 10, null, 1),
                            ('a', 2, 0, 1, null, 1);
                        insert into techs (game_id, player, tech, turn, state, count) values ('c', 0, 'T1', 4, 'researched', 1),
                            ('c', 0, 'T1', 9, 'researched', 1), ('c', 0, 'T2_BONUS', 9, 'bonus', 1);
                        insert into goals (game_id, player, goal_id, goal, finished, legacy) values ('c', 1, 0, 'G', true, false),
                            ('c', 1, 1, 'H', true, true), ('c', 1, 2, 'I', false, false);
                        insert into units_produced values ('b', 0, 'U1', 3, null), ('b', 0, 'U2', 4, null), ('b', 1, 'U1', 0, null)""");

        List<SideCount> counts = warehouse.list(SideCount.class, ALL);

        assertThat(counts).containsExactly(new SideCount("ambitions", "c/1", 2, 1, 1),
                new SideCount("captured_cities", "a/0", 1, 1, 1), new SideCount("cities", "a/0", 3, 1, 2),
                new SideCount("cities", "b/0", 1, 2, 2), new SideCount("technologies", "c/0", 1, 1, 1),
                new SideCount("tiles", "a/1", 2, 1, 2), new SideCount("tiles", "a/0", 1, 2, 2),
                new SideCount("units", "b/0", 7, 1, 1), new SideCount("wonders", "b/1", 2, 1, 2),
                new SideCount("wonders", "a/0", 1, 2, 2));
        assertThat(warehouse.list(SideCount.class, List.of("a/0"))).extracting(SideCount::kind)
                .containsExactly("captured_cities", "cities", "tiles", "wonders");
    }

    @Test
    void findsTheFirstTurnOfAPeak() {
        warehouse
                .with("""
                        insert into yields values ('a', 0, 1, 'YIELD_SCIENCE', 5, null), ('a', 0, 2, 'YIELD_SCIENCE', 9.5, null),
                            ('a', 0, 3, 'YIELD_SCIENCE', 9.5, null), ('a', 1, 1, 'YIELD_SCIENCE', null, null),
                            ('b', 0, 7, 'YIELD_SCIENCE', 4, null), ('a', 2, 1, 'YIELD_SCIENCE', 99, null),
                            ('unknown', 0, 1, 'YIELD_SCIENCE', 99, null), ('a', 0, 1, 'YIELD_FOOD', 99, null);
                        insert into turn_stats (game_id, player, turn, military_power) values ('a', 0, 1, null), ('a', 1, 1, 50), ('a', 1, 2, 80)""");

        assertThat(warehouse.list(SidePeak.class, ALL)).containsExactly(new SidePeak("military_power", "a/1", 80, 2, 1, 1),
                new SidePeak("science", "a/0", 9.5, 2, 1, 2), new SidePeak("science", "b/0", 4, 7, 2, 2));
        assertThat(warehouse.list(SidePeak.class, List.of("b/0"))).containsExactly(new SidePeak("science", "b/0", 4, 7, 1, 1));
    }

    /** Agrees with the medians of one side: the same law and the same city. */
    @Test
    void findsTheEarliest() {
        for (int i = 1; i <= 7; i++) {
            warehouse.with("insert into laws values ('a', 0, 'C%d', 'L%d', %d, null, false, false)".formatted(i, i, 10 * i));
            warehouse.with(
                    ("insert into cities (game_id, city, player, first_player, founded_turn, capital, captured_capital, citizens)"
                            + " values ('b', %d, 1, 1, %d, false, false, 1)").formatted(i, 3 * i));
        }
        warehouse
                .with("""
                        insert into laws values ('a', 0, 'O', 'S', 1, null, true, false), ('a', 0, 'C1', 'X', 11, null, false, true);
                        insert into laws values ('b', 0, 'C1', 'L1', 1, null, false, false), ('b', 0, 'C2', 'L2', 2, null, false, false),
                            ('b', 0, 'C3', 'L3', 3, null, false, false), ('b', 0, 'C4', 'L4', null, null, false, false),
                            ('b', 0, 'C5', 'L5', 4, null, false, false)""");

        assertThat(warehouse.list(EarliestPlace.class, ALL)).containsExactly(new EarliestPlace("city_5", "b/1", 15, 1, 1),
                new EarliestPlace("law_4", "a/0", 40, 1, 1), new EarliestPlace("law_7", "a/0", 70, 1, 1));
        assertThat(warehouse.list(LawMilestone.class, List.of("a/0")))
                .filteredOn(row -> row.who().equals("all") && row.place() == 4)
                .extracting(LawMilestone::median).containsExactly(40.0);
        assertThat(warehouse.list(CityPlace.class, List.of("b/1"))).filteredOn(row -> row.place() == 5)
                .extracting(CityPlace::median).containsExactly(15.0);
        assertThat(warehouse.list(EarliestPlace.class, List.of("b/0"))).isEmpty();
    }

    /**
     * In a the winner has 6 of 24 points on turn 9 (18 − 6 of 24: one half) and 9 of 27 later (one third); on turn 2 two
     * against ten
     * is not enough together. In b the winner always leads. Three people and allies are no comebacks.
     */
    @Test
    void findsTheLargestDeficitOfAWinner() {
        warehouse
                .with("""
                        insert into turn_stats (game_id, player, turn, points) values ('a', 0, 2, 2), ('a', 1, 2, 10), ('a', 0, 9, 6), ('a', 1, 9, 18),
                            ('a', 0, 20, 9), ('a', 1, 20, 18), ('a', 0, 21, null), ('a', 1, 21, 50), ('a', 2, 9, 90),
                            ('b', 0, 9, 18), ('b', 1, 9, 6), ('c', 0, 9, 12), ('c', 1, 9, 8),
                            ('three', 0, 9, 1), ('three', 1, 9, 50), ('three', 2, 9, 50), ('allies', 0, 9, 1), ('allies', 1, 9, 50),
                            ('unknown', 0, 9, 1), ('unknown', 1, 9, 50)""");

        assertThat(warehouse.list(Comeback.class, ALL)).containsExactly(new Comeback("a/0", 0.5, 9, 6, 18, 1, 3),
                new Comeback("c/1", 0.2, 9, 8, 12, 2, 3));
        assertThat(warehouse.list(Comeback.class, List.of("a/1", "c/1")))
                .containsExactly(new Comeback("c/1", 0.2, 9, 8, 12, 1, 1));
    }
}

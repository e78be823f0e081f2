package prospector.stats.nations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.tournament.NationResult;
import prospector.warehouse.FixtureWarehouse;

class NationQuestionsTest {
    private static final Object ALL = null;

    /**
     * Two duels of Rome and Kush, a duel without a winner, a mirror match, a duel beside the computer, five players, allies.
     */
    private final FixtureWarehouse warehouse = new FixtureWarehouse()
            .with("""
                    insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source) values
                        ('a', 'a', 'a.zip', '', 50, true, 'save'), ('b', 'b', 'b.zip', '', 70, true, 'save'),
                        ('unknown', 'u', 'u.zip', '', 90, false, 'unknown'), ('mirror', 'm', 'm.zip', '', 40, true, 'save'),
                        ('five', 'f', 'f.zip', '', 1, false, 'save'), ('allies', 'l', 'l.zip', '', 10, true, 'save');
                    insert into players (game_id, player, name, person_id, nation, team, human, surrendered, dead, won) values
                        ('a', 0, 'Ann', '1', 'NATION_ROME', 0, true, false, false, true),
                        ('a', 1, 'Ben', '2', 'NATION_KUSH', 1, true, false, false, false),
                        ('a', 2, null, null, 'NATION_EGYPT', 2, false, false, false, false),
                        ('b', 0, 'Ann', '1', 'NATION_KUSH', null, true, false, false, true),
                        ('b', 1, 'Ben', '2', 'NATION_ROME', null, true, false, false, false),
                        ('unknown', 0, 'Ann', '1', 'NATION_ROME', 0, true, false, false, null),
                        ('unknown', 1, null, null, 'NATION_KUSH', 1, true, false, false, null),
                        ('mirror', 0, 'Ann', '1', 'NATION_ROME', 0, true, false, false, true),
                        ('mirror', 1, 'Ben', '2', 'NATION_ROME', 1, true, false, false, false),
                        ('five', 0, 'v', 'v', 'NATION_KUSH', 0, true, false, false, true),
                        ('five', 1, 'w', 'w', 'NATION_FOO', 1, true, false, false, false),
                        ('five', 2, 'x', 'x', null, 2, true, false, false, false),
                        ('allies', 0, 'Ann', '1', 'NATION_FOO', 0, true, false, false, true),
                        ('allies', 1, 'Ben', '2', 'NATION_KUSH', 0, true, false, false, true)""");

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void countsSidesAndGamesOfEachNation() {
        assertThat(warehouse.list(NationResult.class, ALL)).containsExactly(
                new NationResult("NATION_KUSH", 5, 5, 3, 4), new NationResult("NATION_ROME", 5, 4, 2, 4),
                new NationResult("NATION_FOO", 2, 2, 1, 2));
        assertThat(warehouse.list(NationResult.class, List.of("mirror/0", "unknown/0", "a/2")))
                .containsExactly(new NationResult("NATION_ROME", 2, 2, 1, 1));
        assertThat(warehouse.list(NationResult.class, List.of())).isEmpty();
    }

    /** Rome and Kush met three times, twice decided; mirror, five players and allies are no matchups. */
    @Test
    void matchesNationsInDuelsOnly() {
        assertThat(warehouse.list(NationMatchup.class, ALL)).containsExactly(
                new NationMatchup("NATION_KUSH", "NATION_ROME", 3, 1, 2),
                new NationMatchup("NATION_ROME", "NATION_KUSH", 3, 1, 2));
        assertThat(warehouse.list(NationMatchup.class, List.of("a/0", "mirror/0")))
                .containsExactly(new NationMatchup("NATION_ROME", "NATION_KUSH", 1, 1, 1));
    }

    /** Rome won after 50 and 40 turns and lost after 70 and 40. */
    @Test
    void measuresDecidedGamesOnly() {
        assertThat(warehouse.list(NationLength.class, ALL)).filteredOn(row -> row.nation().equals("NATION_ROME"))
                .containsExactly(new NationLength("NATION_ROME", false, 2, 40, 47.5, 55, 62.5, 70, 55),
                        new NationLength("NATION_ROME", true, 2, 40, 42.5, 45, 47.5, 50, 45));
        assertThat(warehouse.list(NationLength.class, List.of("unknown/0"))).isEmpty();
    }

    @Test
    void knowsNationsOfTheComputerToo() {
        assertThat(warehouse.list(KnownNation.class)).extracting(KnownNation::nation).containsExactly("NATION_EGYPT",
                "NATION_FOO", "NATION_KUSH", "NATION_ROME");
    }

    @Test
    void namesWhoPlayed() {
        assertThat(warehouse.list(SidePlayer.class, List.of("a/0", "unknown/0", "unknown/1", "mirror/1"))).containsExactly(
                new SidePlayer("1", "Ann", 2, 1, 1), new SidePlayer("2", "Ben", 1, 0, 1), new SidePlayer(null, null, 1, 0, 0));
    }

    @Test
    void findsTheFirstThreeLaws() {
        warehouse
                .with("""
                        insert into laws values ('a', 0, 'C1', 'LAW_SLAVERY', 5, 20, false, false),
                            ('a', 0, 'C1', 'LAW_FREEDOM', 6, null, false, true), ('a', 0, 'O', 'LAW_PRIMOGENITURE', 1, null, true, false),
                            ('a', 0, 'C2', 'LAW_EPICS', 9, null, false, false), ('a', 0, 'C3', 'LAW_TYRANNY', 12, null, false, false),
                            ('a', 0, 'C4', 'LAW_MONOTHEISM', 12, null, false, false), ('a', 0, 'C5', 'LAW_COLONIES', 13, null, false, false),
                            ('b', 1, 'C1', 'LAW_SLAVERY', 7, null, false, false), ('b', 1, 'C2', 'LAW_EPICS', null, null, false, false),
                            ('a', 2, 'C1', 'LAW_SLAVERY', 1, null, false, false)""");

        assertThat(warehouse.list(OpeningLaw.class, ALL)).containsExactly(new OpeningLaw("LAW_SLAVERY", 2, 2, 6),
                new OpeningLaw("LAW_EPICS", 1, 2, 9), new OpeningLaw("LAW_MONOTHEISM", 1, 2, 12),
                new OpeningLaw("LAW_TYRANNY", 1, 2, 12));
        assertThat(warehouse.list(OpeningLaw.class, List.of("b/1"))).containsExactly(new OpeningLaw("LAW_SLAVERY", 1, 1, 7));
    }

    @Test
    void findsTheFirstThreeTechnologies() {
        warehouse
                .with("""
                        insert into techs (game_id, player, tech, turn, state, count) values ('a', 0, 'TECH_TRAPPING', 3, 'researched', 1),
                            ('a', 0, 'TECH_IRONWORKING', 6, 'researched', 1), ('a', 0, 'TECH_DIVINATION', null, 'researched', 1),
                            ('a', 0, 'TECH_X_BONUS', 4, 'bonus', 1), ('a', 0, 'TECH_ARISTOCRACY', 9, 'researched', 1),
                            ('a', 0, 'TECH_RHETORIC', 10, 'researched', 1), ('a', 2, 'TECH_TRAPPING', 1, 'researched', 1),
                            ('b', 1, 'TECH_TRAPPING', 5, 'researched', 1)""");

        assertThat(warehouse.list(OpeningTech.class, ALL)).containsExactly(new OpeningTech("TECH_TRAPPING", 2, 2, 4),
                new OpeningTech("TECH_IRONWORKING", 1, 2, 6), new OpeningTech("TECH_ARISTOCRACY", 1, 2, 9));
        assertThat(warehouse.list(OpeningTech.class, List.of("unknown/0"))).isEmpty();
    }

    @Test
    void takesTheMedianOfWhatIsRecorded() {
        warehouse.with("""
                insert into yields values ('a', 0, 1, 'YIELD_SCIENCE', 2, null), ('a', 1, 1, 'YIELD_SCIENCE', 4, null),
                    ('b', 0, 1, 'YIELD_SCIENCE', null, null), ('a', 2, 1, 'YIELD_SCIENCE', 99, null),
                    ('unknown', 0, 2, 'YIELD_SCIENCE', -1, null)""");

        assertThat(warehouse.list(MedianYield.class, ALL)).containsExactly(new MedianYield("YIELD_SCIENCE", 1, 2, 2.5, 3, 3.5),
                new MedianYield("YIELD_SCIENCE", 2, 1, -1, -1, -1));
        assertThat(warehouse.list(MedianYield.class, List.of("a/0"))).containsExactly(
                new MedianYield("YIELD_SCIENCE", 1, 1, 2, 2, 2));
    }

    @Test
    void countsSidesThatCompletedAWonder() {
        warehouse.with("""
                insert into wonders (game_id, player, wonder, turn_completed, completed) values
                    ('a', 0, 'IMPROVEMENT_ORACLE', 30, true), ('b', 1, 'IMPROVEMENT_ORACLE', 40, true),
                    ('b', 0, 'IMPROVEMENT_PYRAMIDS', null, true), ('b', 0, 'IMPROVEMENT_COLOSSUS', null, false),
                    ('a', 2, 'IMPROVEMENT_LIGHTHOUSE', 9, true), ('a', null, 'IMPROVEMENT_APADANA', 9, true)""");

        assertThat(warehouse.list(SideWonder.class, ALL)).containsExactly(new SideWonder("IMPROVEMENT_ORACLE", 2, 35.0),
                new SideWonder("IMPROVEMENT_PYRAMIDS", 1, null));
        assertThat(warehouse.list(SideWonder.class, List.of("a/0"))).containsExactly(
                new SideWonder("IMPROVEMENT_ORACLE", 1, 30.0));
    }
}

package prospector.stats.wonders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.stats.SideFixture;
import prospector.warehouse.FixtureWarehouse;

/**
 * Three duels. In a, where the Colossus is disabled, a/0 wins with Oracle (turn 30) and Pyramids (50), a/1 has begun a wonder,
 * and the computer a/2 has the Pantheon. In b, undecided, where the Pyramids are disabled, b/0 has the Oracle of an unknown
 * turn.
 * The save of c holds no map.
 */
class WonderQuestionsTest {
    private static final String ORACLE = "IMPROVEMENT_ORACLE";
    private static final String PYRAMIDS = "IMPROVEMENT_PYRAMIDS";
    private static final Object ALL = null;

    private final SideFixture fixture = new SideFixture();
    private final FixtureWarehouse warehouse = fixture.warehouse;

    @BeforeEach
    void fill() {
        fixture.game("a", 60).game("b", 70).game("c", 50).person("a/0", true, "NATION_ROME")
                .person("a/1", false, "NATION_GREECE")
                .computer("a/2").person("b/0", null, "NATION_ROME").person("b/1", null, "NATION_GREECE")
                .person("c/0", true, "NATION_ROME").person("c/1", false, "NATION_GREECE").tile("a", 0, 0, false)
                .tile("b", 0, 0, false);
        warehouse.with("""
                update players set name = 'Ann' where game_id = 'a' and player = 0;
                insert into wonders (game_id, player, wonder, turn_completed, completed) values
                    ('a', 0, 'IMPROVEMENT_ORACLE', 30, true), ('a', 0, 'IMPROVEMENT_PYRAMIDS', 50, true),
                    ('a', 1, 'IMPROVEMENT_PARTHENON', null, false), ('a', 2, 'IMPROVEMENT_PANTHEON', 20, true),
                    ('b', 0, 'IMPROVEMENT_ORACLE', null, true);
                insert into game_options values ('a', 'disabled', 'IMPROVEMENT_COLOSSUS', null),
                    ('b', 'disabled', 'IMPROVEMENT_PYRAMIDS', null), ('b', 'map', 'IMPROVEMENT_ORACLE', null)""");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void countsOfThoseWhoMay() {
        assertThat(warehouse.list(WonderResult.class, ALL)).containsExactly(
                new WonderResult(ORACLE, 2, 2, 4, 2, 1, 1, 1, 30.0, 30.0, 30.0, 30.0, 30.0),
                new WonderResult(PYRAMIDS, 1, 1, 2, 1, 1, 1, 1, 50.0, 50.0, 50.0, 50.0, 50.0),
                new WonderResult("IMPROVEMENT_COLOSSUS", 1, 0, 2, 0, 0, 0, 0, null, null, null, null, null),
                new WonderResult("IMPROVEMENT_PANTHEON", 2, 0, 4, 0, 0, 0, 0, null, null, null, null, null));
    }

    @Test
    void countsTheSelectedSidesOnly() {
        assertThat(warehouse.list(WonderResult.class, List.of("a/1", "b/0", "c/0"))).filteredOn(result -> result.sides() > 0)
                .containsExactly(new WonderResult(ORACLE, 2, 1, 2, 1, 0, 0, 0, null, null, null, null, null));
        assertThat(warehouse.list(WonderResult.class, List.of("c/0"))).isEmpty();
    }

    @Test
    void countsSidesWithoutAWonder() {
        assertThat(warehouse.list(WonderCount.class, ALL)).containsExactly(new WonderCount(0, 2, 1, 0),
                new WonderCount(1, 1, 0, 0),
                new WonderCount(2, 1, 1, 1));
        assertThat(warehouse.list(WonderCount.class, List.of("a/1", "c/1"))).containsExactly(new WonderCount(0, 1, 1, 0));
    }

    @Test
    void namesTheSidesWithTheMost() {
        assertThat(warehouse.list(WonderRecord.class, ALL)).containsExactly(
                new WonderRecord("m-a", "Ann", "NATION_ROME", true, 60, 2, List.of(ORACLE, PYRAMIDS)),
                new WonderRecord("m-b", null, "NATION_ROME", null, 70, 1, List.of(ORACLE)));
    }

    @Test
    void comparesNations() {
        assertThat(warehouse.list(NationWonder.class, ALL)).containsExactly(new NationWonder("NATION_ROME", ORACLE, 2, 2),
                new NationWonder("NATION_ROME", PYRAMIDS, 1, 2));
        assertThat(warehouse.list(NationWonder.class, List.of("b/1"))).isEmpty();
    }
}

package prospector.stats.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.stats.SideFixture;
import prospector.warehouse.FixtureWarehouse;

/**
 * Four games: a, a duel with a computer besides, 60 turns; b, a mirror match on the same map, 80 turns; c, a duel without a
 * winner on a map without a shape, 10 turns; d, three people, 40 turns.
 */
class MapQuestionsTest {
    private static final Object ALL = null;
    private static final String SMALL = "MAPSIZE_SMALLEST";
    private static final String SQUARE = "MAPASPECTRATIO_SQUARE";

    private final SideFixture fixture = new SideFixture();
    private final FixtureWarehouse warehouse = fixture.warehouse;

    @BeforeEach
    void fill() {
        fixture.game("a", 60).game("b", 80).game("c", 10).game("d", 40);
        warehouse
                .with("""
                        update games set map_class = 'MAPCLASS_CONTINENT', map_size = 'MAPSIZE_SMALLEST',
                            map_aspect_ratio = 'MAPASPECTRATIO_SQUARE';
                        update games set map_class = 'MAPCLASS_SEASIDE', map_size = 'MAPSIZE_TINY', map_aspect_ratio = null where game_id = 'c';
                        update games set map_class = 'MAPCLASS_INLAND' where game_id = 'd'""");
        fixture.person("a/0", true, "NATION_ROME").person("a/1", false, "NATION_GREECE").computer("a/2")
                .person("b/0", false, "NATION_ROME").person("b/1", true, "NATION_ROME")
                .person("c/0", null, "NATION_ROME").person("c/1", null, null)
                .person("d/0", true, "NATION_EGYPT").person("d/1", false, null).person("d/2", false, null);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void countsGamesAndMeasuresDecidedOnes() {
        assertThat(warehouse.list(MapResult.class, ALL)).containsExactly(
                new MapResult("aspect", SQUARE, 3, 3, 2, 40.0, 50.0, 60.0, 70.0, 80.0),
                new MapResult("class", "MAPCLASS_CONTINENT", 2, 2, 2, 60.0, 65.0, 70.0, 75.0, 80.0),
                new MapResult("class", "MAPCLASS_INLAND", 1, 1, 0, 40.0, 40.0, 40.0, 40.0, 40.0),
                new MapResult("class", "MAPCLASS_SEASIDE", 1, 0, 0, null, null, null, null, null),
                new MapResult("size", SMALL, 3, 3, 2, 40.0, 50.0, 60.0, 70.0, 80.0),
                new MapResult("size", "MAPSIZE_TINY", 1, 0, 0, null, null, null, null, null));
        assertThat(warehouse.list(MapResult.class, List.of("b/1"))).extracting(MapResult::games, MapResult::median)
                .allSatisfy(numbers -> assertThat(numbers.toList()).containsExactly(1L, 80.0));
    }

    @Test
    void namesTheShortestAndTheLongestGame() {
        assertThat(warehouse.list(MapKind.class, ALL)).containsExactly(
                new MapKind("MAPCLASS_CONTINENT", SMALL, SQUARE, 2, 2, 70.0, 60, "m-a", 80, "m-b"),
                new MapKind("MAPCLASS_INLAND", SMALL, SQUARE, 1, 1, 40.0, 40, "m-d", 40, "m-d"),
                new MapKind("MAPCLASS_SEASIDE", "MAPSIZE_TINY", null, 1, 0, null, null, null, null, null));
    }

    @Test
    void ordersThePlayersOfDuels() {
        assertThat(warehouse.list(SeatResult.class, ALL)).containsExactly(new SeatResult(1, 3, 2, 1),
                new SeatResult(2, 3, 2, 1));
        assertThat(warehouse.list(SeatResult.class, List.of("a/1", "d/0"))).containsExactly(new SeatResult(2, 1, 1, 0));
    }

    /**
     * From (0, 0) to (10, 4) it is 4 rows up, which takes 2 columns along, and 8 more: 12 steps. From (0, 1) to (5, 1) it is 5.
     */
    @Test
    void measuresBetweenTheFirstCities() {
        city("a/0", 1, 0, 0, 1);
        city("a/0", 2, 9, 4, 5);
        city("a/1", 3, 10, 4, 1);
        city("b/0", 1, 20, 20, 1);
        city("b/0", 7, 0, 1, null);
        city("b/1", 3, 5, 1, 1);
        city("c/0", 1, 0, 0, 1);
        city("c/1", 2, 9, 9, 1);
        warehouse.with("update players set original_capital = 7 where game_id = 'b' and player = 0");

        assertThat(warehouse.list(CapitalDistance.class, ALL)).containsExactly(new CapitalDistance(5, 1, 80, 80, 80, 80, 80),
                new CapitalDistance(10, 1, 60, 60, 60, 60, 60));
        assertThat(warehouse.list(CapitalDistance.class, List.of("a/1", "c/0"))).extracting(CapitalDistance::atLeast)
                .containsExactly(10);
    }

    /**
     * (0, 1) is half a tile to the left of (0, 0): both neighbours in the row above it are (0, 0)'s own column and the next.
     */
    @Test
    void knowsWhichRowsStandToTheRight() {
        city("a/0", 1, 4, 4, 1);
        city("a/1", 2, 9, 5, 1);

        // Straight to the right 4 steps reach (8, 4), whose upper neighbours are (8, 5) and (9, 5): 5 steps in all.
        assertThat(warehouse.list(CapitalDistance.class, ALL)).extracting(CapitalDistance::atLeast).containsExactly(5);
        warehouse.with("update cities set x = 8 where city = 2");
        assertThat(warehouse.list(CapitalDistance.class, ALL)).extracting(CapitalDistance::atLeast).containsExactly(0);
    }

    @Test
    void leavesOutGamesWithoutTheFirstCityOfBoth() {
        city("a/0", 1, 0, 0, 1);

        assertThat(warehouse.list(CapitalDistance.class, ALL)).isEmpty();
    }

    @Test
    void countsBothSidesOfAMirrorMatch() {
        assertThat(warehouse.list(NationMap.class, ALL)).containsExactly(
                new NationMap("NATION_EGYPT", "MAPCLASS_INLAND", 1, 1),
                new NationMap("NATION_GREECE", "MAPCLASS_CONTINENT", 1, 0),
                new NationMap("NATION_ROME", "MAPCLASS_CONTINENT", 3, 2));
    }

    /** Of four playable tiles the winner holds two, and lost one before the end; the loser holds one. */
    @Test
    void takesWhatSidesOwnAtTheEnd() {
        for (int x = 0; x < 5; x++) {
            fixture.tile("a", x, 0, x == 4);
        }
        warehouse.with("""
                insert into tile_owners values ('a', 0, 0, 1, null, 0), ('a', 1, 0, 1, 59, 0), ('a', 3, 0, 7, 60, 0),
                    ('a', 2, 0, 1, 60, 1)""");

        assertThat(warehouse.list(LandShare.class, ALL)).containsExactly(new LandShare(true, 1, 50, 50, 50, 50, 50),
                new LandShare(false, 1, 25, 25, 25, 25, 25));
        assertThat(warehouse.list(LandShare.class, List.of("b/0"))).isEmpty();
    }

    // CHECKSTYLE OFF: ParameterNumber
    private void city(String side, int city, int x, int y, Integer founded) {
        String[] key = side.split("/", -1);
        warehouse.with("""
                insert into cities (game_id, city, first_player, x, y, founded_turn, capital, captured_capital)
                values ('%s', %d, %s, %d, %d, %s, false, false)""".formatted(key[0], city, key[1], x, y, founded));
    }
    // CHECKSTYLE ON: ParameterNumber
}

package prospector.stats.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class CityPlaceTest {
    /**
     * Ann founds on turns 1, 10 and 20 and loses the third city to Ben; Ben founds on turns 3 and 12; the computer founds
     * twice; a
     * city of a tribe has no founder. In another game a city has no turn.
     */
    private final FixtureWarehouse warehouse = new FixtureWarehouse()
            .with("""
                    insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source) values
                        ('g', 'm', 'g.zip', '', 50, true, 'unknown'), ('old', 'o', 'o.zip', '', 50, true, 'unknown');
                    insert into players (game_id, player, human, surrendered, dead, won) values ('g', 0, true, false, false, null),
                        ('g', 1, true, false, false, null), ('g', 2, false, false, false, null), ('old', 0, true, false, false, null);
                    insert into cities (game_id, city, player, first_player, founded_turn, capital, captured_capital, citizens) values
                        ('g', 0, 0, 0, 1, true, false, 1), ('g', 1, 0, 0, 10, false, false, 1), ('g', 2, 1, 0, 20, false, false, 1),
                        ('g', 3, 1, 1, 3, true, false, 1), ('g', 4, 1, 1, 12, false, false, 1), ('g', 5, 2, 2, 2, true, false, 1),
                        ('g', 6, 2, 2, 4, false, false, 1), ('g', 7, null, null, 1, false, false, 1),
                        ('old', 0, 0, 0, 1, true, false, 1), ('old', 1, 0, 0, 2, false, false, 1), ('old', 2, 0, 0, null, false, false, 1)""");

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void countsTheFoundersCities() {
        assertThat(warehouse.list(CityPlace.class, (Object) null)).containsExactly(
                new CityPlace(2, 2, 10, 10.5, 11, 11.5, 12, 2), new CityPlace(3, 1, 20, 20, 20, 20, 20, 2));
    }

    @Test
    void obeysTheSelection() {
        assertThat(warehouse.list(CityPlace.class, List.of("g/1", "g/2", "old/0")))
                .containsExactly(new CityPlace(2, 1, 12, 12, 12, 12, 12, 1));
        assertThat(warehouse.list(CityPlace.class, List.of())).isEmpty();
    }
}

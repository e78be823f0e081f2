package prospector.stats.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

/** A game of four turns on a map of two columns and three rows, and another game that must not show. */
class GameMapQuestionsTest {
    private final FixtureWarehouse games = new FixtureWarehouse();

    @BeforeEach
    void playTwoGames() {
        games.with(
                """
                        insert into games (game_id, match_id, match_source, game_number, save_file, sha256, turns, game_over, winner_source)
                        values ('g', 'm', 'none', 1, 'x.zip', 'x', 4, true, 'unknown'), ('other', 'n', 'none', 1, 'y.zip', 'y', 9, true, 'unknown');
                        insert into players (game_id, player, team, human, surrendered, dead)
                        select game, player, player, true, false, false from (values ('other'), ('g')) games(game), range(2) players(player)""")
                .with("""
                        insert into tiles (game_id, x, y, terrain, pillaged, road, river_w, river_sw, river_se, boundary)
                        select game, x, y, 'TERRAIN_LUSH', false, x = 1, false, y = 0, false, false
                        from (values ('other'), ('g')) games(game), range(2) columns(x), range(3) rows(y)""");
    }

    @AfterEach
    void close() {
        games.close();
    }

    @Test
    void listsTheTilesFromTheSouthWestOn() {
        assertThat(games.list(MapTiles.class, "g")).hasSize(6)
                .extracting(MapTiles::x, MapTiles::y, MapTiles::road, MapTiles::riverSw, MapTiles::resource)
                .startsWith(tuple(0, 0, false, true, null), tuple(1, 0, true, true, null), tuple(0, 1, false, false, null));
    }

    @Test
    void countsTerritoryOnEachTurnUntilARunEnds() {
        games.with("""
                insert into tile_owners (game_id, x, y, turn_from, turn_to, player)
                values ('g', 0, 0, 1, 2, 0), ('g', 0, 0, 3, null, 1), ('g', 1, 0, 2, null, 0), ('other', 0, 0, 1, null, 0)""");

        assertThat(games.list(TerritoryByTurn.class, "g"))
                .extracting(TerritoryByTurn::turn, TerritoryByTurn::player, TerritoryByTurn::tiles)
                .containsExactly(tuple(1, 0, 1), tuple(1, 1, 0), tuple(2, 0, 2), tuple(2, 1, 0), tuple(3, 0, 1), tuple(3, 1, 1),
                        tuple(4, 0, 1), tuple(4, 1, 1));
        assertThat(games.list(OwnerRuns.class, "g")).containsExactly(new OwnerRuns(0, 0, 1, 2, 0),
                new OwnerRuns(1, 0, 2, null, 0),
                new OwnerRuns(0, 0, 3, null, 1));
    }

    @Test
    void addsUpWhatATeamHasSeenFromItsFirstRecordOn() {
        games.with("""
                insert into tile_reveals (game_id, x, y, team, turn)
                values ('g', 0, 1, 0, 2), ('g', 1, 1, 0, 2), ('g', 1, 2, 0, 4), ('other', 0, 0, 1, 1)""");

        assertThat(games.list(TerritoryByTurn.class, "g")).filteredOn(row -> row.player() == 0)
                .extracting(TerritoryByTurn::tiles, TerritoryByTurn::explored)
                .containsExactly(tuple(null, null), tuple(null, 2), tuple(null, 2), tuple(null, 3));
        assertThat(games.list(TerritoryByTurn.class, "g")).filteredOn(row -> row.player() == 1)
                .extracting(TerritoryByTurn::explored).containsOnlyNulls();
        assertThat(games.list(TileReveals.class, "g")).containsExactly(new TileReveals(0, 2, List.of(2, 3)),
                new TileReveals(0, 4, List.of(5)));
    }

    @Test
    void leavesOutACityWithoutATileAndPrefersTheNameThatItWasGiven() {
        games.with(
                """
                        insert into cities (game_id, city, name, custom_name, player, x, y, founded_turn, first_player, capital, captured_capital)
                        values ('g', 1, 'CITYNAME_OSTIA', 'Newport', 1, 1, 2, 3, 0, false, true),
                            ('g', 0, 'CITYNAME_ROMA', null, null, 0, 0, null, null, true, false),
                            ('g', 2, 'CITYNAME_LOST', null, 0, null, null, 2, 0, false, false)""");

        assertThat(games.list(MapCities.class, "g")).containsExactly(
                new MapCities(0, "CITYNAME_ROMA", 0, 0, null, null, null, null, null, true, false),
                new MapCities(1, "Newport", 1, 2, 3, 0, 1, null, null, false, true));
    }

    @Test
    void listsUnitsWithTheirPromotions() {
        games.with("""
                insert into units (game_id, unit_id, unit, player, tribe, x, y, level, xp, damage, general, sleeping)
                values ('g', 8, 'UNIT_WARRIOR', 0, null, 1, 1, 2, 30, 4, 0, false),
                    ('g', 7, 'UNIT_HUSCARL_1', null, 'TRIBE_GAULS', 1, 0, null, 0, 0, null, true);
                insert into unit_promotions (game_id, unit_id, promotion) values ('g', 8, 'PROMOTION_STRIKE1'),
                    ('g', 8, 'PROMOTION_GUARD1'), ('other', 8, 'PROMOTION_OTHER')""");

        assertThat(games.list(MapUnits.class, "g")).containsExactly(
                new MapUnits("UNIT_HUSCARL_1", null, "TRIBE_GAULS", 1, 0, null, 0, 0, false, List.of()),
                new MapUnits("UNIT_WARRIOR", 0, null, 1, 1, 2, 30, 4, true, List.of("PROMOTION_GUARD1", "PROMOTION_STRIKE1")));
    }
}

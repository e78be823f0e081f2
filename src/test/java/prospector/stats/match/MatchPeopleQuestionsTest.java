package prospector.stats.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class MatchPeopleQuestionsTest {
    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @BeforeEach
    void oneGame() {
        warehouse
                .with("""
                        insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source)
                        values ('g', 'm', 'g.zip', 'x', 10, true, 'unknown');
                        insert into players (game_id, player, name, nation, human, surrendered, dead, heir_character) values
                            ('g', 0, 'Ann', 'NATION_ROME', true, false, false, 2), ('g', 1, null, 'NATION_ROME', false, false, false, null);
                        insert into characters (game_id, character, player, name, custom_name, birth_turn, birth_father, royal, infertile,
                                leader_turn, council, courtier, governor_city, general_unit) values
                            ('g', 0, 0, 'NAME_A', null, -20, 3, false, false, 1, null, null, null, null),
                            ('g', 2, 0, 'NAME_B', 'Bea', 3, 0, true, false, null, null, 'COURTIER_SOLDIER', 5, 9),
                            ('g', 3, null, 'NAME_C', null, -50, null, false, false, null, null, null, null, null),
                            ('g', 4, 1, null, null, null, null, false, false, null, null, null, null, null);
                        insert into cities (game_id, city, name, player, first_player, last_player, founded_turn, capital, captured_capital, governor)
                        values ('g', 5, 'CITYNAME_ROMA', 0, 1, 1, 2, false, false, 2);
                        insert into units (game_id, unit_id, unit, player, tribe, x, y, sleeping) values
                            ('g', 9, 'UNIT_WARRIOR', 0, null, 0, 0, false), ('g', 10, 'UNIT_WARRIOR', null, 'TRIBE_GAULS', 0, 1, false)""");
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void namesPeopleOfTheSidesWithParentsAndOffices() {
        warehouse.with("insert into families (game_id, player, family, head) values ('g', 0, 'FAMILY_FABIUS', 2)");

        assertThat(warehouse.list(GamePeople.class, "g"))
                .extracting(GamePeople::character, GamePeople::name, GamePeople::dynasty, GamePeople::fatherName,
                        GamePeople::office, GamePeople::governs, GamePeople::leads, GamePeople::heads, GamePeople::heir)
                .containsExactly(tuple(0, "NAME_A", true, "NAME_C", null, null, null, null, false),
                        tuple(2, "Bea", true, "NAME_A", "COURTIER_SOLDIER", "CITYNAME_ROMA", "UNIT_WARRIOR", "FAMILY_FABIUS",
                                true),
                        tuple(4, null, false, null, null, null, null, null, false));
    }

    @Test
    void tellsTraitsWithoutArchetypesAndMarriages() {
        warehouse
                .with("""
                        insert into character_traits (game_id, character, trait, turn) values ('g', 0, 'TRAIT_BOLD', 4), ('g', 0, 'TRAIT_WISE', null),
                            ('g', 0, 'TRAIT_HERO_ARCHETYPE', 1), ('g', 3, 'TRAIT_BOLD', 1);
                        insert into character_spouses (game_id, character, spouse) values ('g', 0, 3), ('g', 0, 8)""");

        assertThat(warehouse.list(GameTraits.class, "g")).containsExactly(new GameTraits(0, "TRAIT_WISE", null),
                new GameTraits(0, "TRAIT_BOLD", 4));
        assertThat(warehouse.list(GameSpouses.class, "g")).containsExactly(new GameSpouses(0, 3, "NAME_C"),
                new GameSpouses(0, 8, null));
    }

    @Test
    void tellsAmbitionsWithWhoTookThemOn() {
        warehouse.with("""
                insert into goals (game_id, player, goal_id, goal, turn_started, finished, legacy, leader_character) values
                    ('g', 1, 0, 'GOAL_B', null, false, false, null), ('g', 0, 0, 'GOAL_A', 5, true, true, 2)""");

        assertThat(warehouse.list(GameGoals.class, "g")).containsExactly(
                new GameGoals(0, 0, "GOAL_A", 5, null, null, true, true, null, "Bea"),
                new GameGoals(1, 0, "GOAL_B", null, null, null, false, false, null, null));
    }

    @Test
    void tellsTheArmyWithItsPromotions() {
        warehouse
                .with("""
                        insert into unit_promotions (game_id, unit_id, promotion) values ('g', 9, 'PROMOTION_FIERCE'), ('g', 9, 'PROMOTION_BESIEGER')""");

        assertThat(warehouse.list(GameArmy.class, "g")).singleElement()
                .returns("PROMOTION_BESIEGER PROMOTION_FIERCE", GameArmy::promotions).returns(null, GameArmy::general);
    }

    @Test
    void tellsTheLastCaptureOfACity() {
        warehouse
                .with("""
                        insert into events (game_id, player, seq, turn, type, subject, source) values ('g', 0, 0, 6, 'CITY_CAPTURED', 'city:5', 'log'),
                            ('g', 1, 0, 6, 'CITY_CAPTURED', 'city:5', 'log'), ('g', 0, 1, 4, 'CITY_CAPTURED', 'city:5', 'log');
                        insert into city_production (game_id, city, kind, position, item) values ('g', 5, 'queue', 0, 'UNIT_WORKER'),
                            ('g', 5, 'queue', 1, 'UNIT_SETTLER');
                        insert into city_religions (game_id, city, religion) values ('g', 5, 'RELIGION_JUDAISM')""");

        assertThat(warehouse.list(GameCities.class, "g")).singleElement().returns(6, GameCities::capturedTurn)
                .returns(1, GameCities::lastPlayer).returns("UNIT_WORKER", GameCities::making)
                .returns("Bea", GameCities::governor).returns(null, GameCities::improvements);
        assertThat(warehouse.list(GameCityReligions.class, "g")).containsExactly(new GameCityReligions(5, "RELIGION_JUDAISM"));
    }
}

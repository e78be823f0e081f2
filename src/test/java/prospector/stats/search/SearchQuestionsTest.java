package prospector.stats.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class SearchQuestionsTest {
    @Test
    void listsSpellingsOfPeopleAlone() {
        try (FixtureWarehouse warehouse = new FixtureWarehouse()) {
            warehouse.with("""
                    insert into players (game_id, player, name, person_id, human, surrendered, dead) values
                        ('g', 0, 'ada', '11', true, false, false), ('h', 0, 'Ada L.', '11', true, false, false),
                        ('i', 0, 'ada', '11', true, false, false), ('g', 1, null, '12', true, false, false),
                        ('g', 2, 'Computer', null, false, false, false)""");

            assertThat(warehouse.list(SavedName.class)).containsExactly(new SavedName("11", "Ada L."),
                    new SavedName("11", "ada"));
        }
    }

    @Test
    void listsTermsOfGamesOnceAndNoCards() {
        try (FixtureWarehouse warehouse = new FixtureWarehouse()) {
            warehouse
                    .with("""
                            insert into techs (game_id, player, tech, state) values ('g', 0, 'TECH_STEEL', 'researched'),
                                ('g', 1, 'TECH_STEEL', 'researched'), ('g', 1, 'TECH_STEEL_BONUS_UNIT', 'researched'),
                                ('g', 1, 'TECH_PHALANX', 'available');
                            insert into laws (game_id, player, law_class, law, succession, swap) values
                                ('g', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_SLAVERY', false, false);
                            insert into wonders (game_id, player, wonder, completed) values ('g', null, 'IMPROVEMENT_ORACLE', false)""");

            assertThat(warehouse.list(KnownTerm.class)).containsExactly(new KnownTerm("law", "LAW_SLAVERY"),
                    new KnownTerm("technology", "TECH_STEEL"), new KnownTerm("wonder", "IMPROVEMENT_ORACLE"));
        }
    }
}

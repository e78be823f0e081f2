package prospector.stats.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class MissingSaveTest {
    @Test
    void namesCompleteMatchesWithoutSaveAndNoForfeits() {
        try (FixtureWarehouse warehouse = new FixtureWarehouse()) {
            warehouse.with("""
                    insert into participants (participant_id, name) values (11, 'Ada'), (12, 'Bela');
                    insert into matches (match_id, state, forfeited, round, bracket, participant1_id, participant2_id) values
                        ('1', 'complete', false, 2, 'winners', 11, 12), ('2', 'complete', true, 1, 'winners', 11, 12),
                        ('3', 'open', null, 1, 'winners', 11, 12), ('4', 'complete', null, 1, 'winners', 11, 12);
                    insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source) values
                        ('g', '4', 'a.zip', '00', 9, true, 'challonge')""");

            assertThat(warehouse.list(MissingSave.class))
                    .containsExactly(new MissingSave("1", "winners", 2, "Ada", "Bela", null, null));
        }
    }
}

package prospector.stats.picks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.WinRate;
import prospector.warehouse.FixtureWarehouse;

class PickedSideTest {
    private static final Object ALL = null;

    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void knowsNothingWithoutASheet() {
        duel("g", "m", "2025-01-01", "NATION_ROME", "NATION_KUSH");

        assertThat(warehouse.list(PickedSide.class, ALL)).isEmpty();
    }

    /** The second game of the match is the later one; the computer beside the two people does not matter. */
    @Test
    void followsTheParticipants() {
        duel("later", "m", "2025-01-02", "NATION_ROME", "NATION_KUSH");
        duel("earlier", "m", "2025-01-01", "NATION_EGYPT", "NATION_EGYPT");
        warehouse
                .with("""
                        update players set won = null where game_id = 'earlier';
                        insert into players (game_id, player, nation, human, surrendered, dead, won)
                        values ('later', 2, 'NATION_GREECE', false, false, false, false);
                        insert into pick_order (match_id, game_number, first_picker_participant_id, second_picker_participant_id, first_pick, second_pick)
                        values ('m', 2, 20, 10, 'NATION_KUSH', 'NATION_ROME'), ('m', 1, 10, null, null, null), ('m', 3, 10, 20, null, null)""");

        assertThat(warehouse.list(PickedSide.class, ALL)).containsExactly(
                new PickedSide("earlier", 1, "NATION_EGYPT", "NATION_EGYPT", null),
                new PickedSide("earlier", 2, "NATION_EGYPT", "NATION_EGYPT", null),
                new PickedSide("later", 1, "NATION_KUSH", "NATION_ROME", false),
                new PickedSide("later", 2, "NATION_ROME", "NATION_KUSH", true));
        assertThat(warehouse.list(PickedSide.class, List.of("later/0"))).containsExactly(
                new PickedSide("later", 2, "NATION_ROME", "NATION_KUSH", true));
    }

    @Test
    void followsTheNationsWhereNobodyIsNamed() {
        duel("g", "m", "2025-01-01", "NATION_ROME", "NATION_KUSH");
        duel("mirror", "n", "2025-01-01", "NATION_ROME", "NATION_ROME");
        warehouse.with("""
                insert into pick_order (match_id, game_number, first_pick, second_pick) values
                    ('m', 1, 'NATION_ROME', 'NATION_KUSH'), ('n', 1, 'NATION_ROME', 'NATION_ROME')""");

        assertThat(warehouse.list(PickedSide.class, ALL)).extracting(PickedSide::gameId, PickedSide::place, PickedSide::won)
                .containsExactly(tuple("g", 1, true),
                        tuple("g", 2, false));
    }

    @Test
    void leavesUnknownResultsOutOfTheRate() {
        assertThat(PickedSide.rate(List.of(new PickedSide("a", 1, null, null, true), new PickedSide("b", 1, null, null, false),
                new PickedSide("c", 1, null, null, null)))).isEqualTo(WinRate.of(1, 2));
    }

    private void duel(String game, String match, String date, String first, String second) {
        warehouse.with("""
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source, save_date)
                values ('%1$s', '%2$s', '%1$s.zip', '', 50, true, 'save', date '%3$s');
                insert into players (game_id, player, participant_id, nation, human, surrendered, dead, won) values
                    ('%1$s', 0, 10, '%4$s', true, false, false, true),
                    ('%1$s', 1, 20, '%5$s', true, false, false, false)""".formatted(game, match, date, first, second));
    }
}

package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.tournament.TournamentTotals;

class QuestionTest {
    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void answersWithRecords() {
        warehouse.with("insert into tournaments (tournament_id, name) values (1, 'Cup')");

        List<TournamentTotals> totals = warehouse.list(TournamentTotals.class);

        assertThat(totals).containsExactly(new TournamentTotals("Cup", null, null, 0, 0, 0, 0, 0, null));
    }
}

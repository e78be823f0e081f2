package prospector.stats.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.TournamentFixture;
import prospector.warehouse.FixtureWarehouse;

/** Worked out by hand from the fixtures. */
class PlacingTest {
    @Test
    void sharesThePlacesOfARoundAndLeavesOthersOpen() {
        assertThat(placing("single", ""))
                .extracting(Placing::name, Placing::status, Placing::placeFrom, Placing::placeTo, Placing::outMatchId)
                .containsExactly(tuple("Ada", "in", null, null, null), tuple("Fabian", "in", null, null, null),
                        tuple("Bela", "in", null, null, null), tuple("Dorian", "eliminated", 3, 4, "403"),
                        tuple("Cleo", "eliminated", 5, 6, "402"), tuple("Eris", "eliminated", 5, 6, "401"));
    }

    @Test
    void playsForThirdPlace() {
        assertThat(placing("groups", "")).extracting(Placing::name, Placing::placeFrom, Placing::placeTo, Placing::wins)
                .containsExactly(tuple("Cleo", 1, 1, 2L), tuple("Ada", 2, 2, 1L), tuple("Dorian", 3, 3, 1L),
                        tuple("Bela", 4, 4, 0L));
    }

    @Test
    void letsTheUnbeatenLoseOneFinal() {
        assertThat(placing("three", "")).extracting(Placing::name, Placing::status, Placing::losses)
                .containsExactly(tuple("Bela", "in", 1L), tuple("Ada", "in", 1L), tuple("Cleo", "eliminated", 2L));
        assertThat(placing("three", "")).filteredOn(line -> line.forfeits() > 0).extracting(Placing::name, Placing::placeFrom)
                .containsExactly(tuple("Cleo", 3));
    }

    @Test
    void knowsTheChampionAfterTheSecondFinal() {
        assertThat(placing("three", "update matches set winner_participant_id = 1, state = 'complete' where match_id = '505'"))
                .extracting(Placing::name, Placing::status, Placing::placeFrom, Placing::outMatchId)
                .containsExactly(tuple("Ada", "champion", 1, null), tuple("Bela", "eliminated", 2, "505"),
                        tuple("Cleo", "eliminated", 3, "503"));
    }

    @Test
    void knowsTheChampionAfterTheFirstFinalWhenTheUnbeatenWins() {
        String decided = """
                update matches set winner_participant_id = 1 where match_id = '504';
                update matches set participant1_id = null, participant2_id = null, state = 'pending' where match_id = '505'
                """;

        assertThat(placing("three", decided)).extracting(Placing::name, Placing::status, Placing::placeFrom)
                .containsExactly(tuple("Ada", "champion", 1), tuple("Bela", "eliminated", 2), tuple("Cleo", "eliminated", 3));
    }

    @Test
    void endsWithOneFinalWhereThereIsNoSecond() {
        assertThat(placing("three", "delete from matches where match_id = '505'")).first()
                .satisfies(line -> assertThat(line.status()).isEqualTo("champion"))
                .satisfies(line -> assertThat(line.name()).isEqualTo("Bela"));
    }

    @Test
    void leavesTheLastWordToChallonge() {
        assertThat(placing("single", "update participants set final_rank = least(participant_id, 5)"))
                .extracting(Placing::name, Placing::placeFrom, Placing::placeTo, Placing::ranked)
                .startsWith(tuple("Ada", 1, 1, true), tuple("Bela", 2, 2, true))
                .endsWith(tuple("Fabian", 5, 6, true), tuple("Eris", 5, 6, true));
    }

    @Test
    void isEmptyWithoutABracket() {
        assertThat(placing("swiss", "")).isEmpty();
    }

    private static List<Placing> placing(String tournament, String change) {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse(tournament)) {
            return (change.isEmpty() ? warehouse : warehouse.with(change)).list(Placing.class);
        }
    }
}

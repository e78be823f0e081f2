package prospector.stats.bracket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.TournamentFixture;
import prospector.warehouse.FixtureWarehouse;

class BracketLineTest {
    @Test
    void knowsWhereASideComesFrom() {
        assertThat(line("single", "404").slots()).extracting(BracketSlot::name, BracketSlot::seed, BracketSlot::feederId,
                BracketSlot::feeder, BracketSlot::won).containsExactly(tuple("Bela", 2, null, null, null),
                        tuple("Fabian", 6, "402", "B", null));
        assertThat(line("single", "405").slots()).extracting(BracketSlot::participantId, BracketSlot::feeder,
                BracketSlot::takesLoser).containsExactly(tuple(1L, "C", false), tuple(null, "D", false));
    }

    @Test
    void tellsTheMatchForThirdPlaceByItsSidesOrByItsRound() {
        assertThat(lines("single")).filteredOn(line -> line.match().thirdPlace()).extracting(BracketLine::id)
                .containsExactly("406");
        assertThat(lines("groups")).filteredOn(line -> line.match().thirdPlace()).extracting(BracketLine::id)
                .containsExactly("313");
        // Losers meet in the losers bracket, and the second final takes the loser of the first: neither is for third place.
        assertThat(lines("three")).noneMatch(line -> line.match().thirdPlace());
    }

    @Test
    void tellsOpenFromCompleteAndTied() {
        assertThat(line("swiss", "105").open()).isTrue();
        assertThat(line("swiss", "104").tied()).isTrue();
        assertThat(line("swiss", "101").tied()).isFalse();
        assertThat(line("single", "405").open()).isFalse();
        // Open on Challonge, but its save has a winner.
        assertThat(line("round-robin", "206")).satisfies(match -> {
            assertThat(match.complete()).isTrue();
            assertThat(match.match().games()).isOne();
            assertThat(match.slots()).extracting(BracketSlot::won).containsExactly(true, false);
        });
    }

    @Test
    void leavesOutSavesOutsideTheTournament() {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse("three")
                .with("insert into matches (match_id) values ('stray')")) {
            assertThat(warehouse.list(BracketMatch.class)).extracting(BracketMatch::matchId).doesNotContain("stray");
            assertThat(warehouse.list(BracketSlot.class)).hasSize(10);
        }
    }

    @Test
    void forgetsAFeederWhoseMatchIsHidden() {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse("single")
                .with("delete from matches where match_id = '404'")) {
            List<BracketLine> lines = BracketLine.join(warehouse.list(BracketMatch.class), warehouse.list(BracketSlot.class));

            assertThat(lines).filteredOn(line -> line.id().equals("405")).first().satisfies(
                    line -> assertThat(line.slots()).extracting(BracketSlot::feederId).containsExactly("403", null));
        }
    }

    private static BracketLine line(String tournament, String id) {
        return lines(tournament).stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<BracketLine> lines(String tournament) {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse(tournament)) {
            return BracketLine.join(warehouse.list(BracketMatch.class), warehouse.list(BracketSlot.class));
        }
    }
}

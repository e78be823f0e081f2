package prospector.stats.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.TournamentFixture;
import prospector.warehouse.FixtureWarehouse;

/** Worked out by hand from the fixtures. */
class LeagueStandingTest {
    @Test
    void givesSwissPointsWithByesAndTies() {
        assertThat(standing("swiss", null))
                .extracting(LeagueStanding::rank, LeagueStanding::name, LeagueStanding::played, LeagueStanding::wins,
                        LeagueStanding::ties, LeagueStanding::losses, LeagueStanding::byes, LeagueStanding::points)
                .containsExactly(tuple(1, "Ada", 2L, 2L, 0L, 0L, 0L, 2.0), tuple(2, "Cleo", 3L, 2L, 0L, 1L, 0L, 2.0),
                        tuple(3, "Eris", 1L, 0L, 1L, 0L, 1L, 1.5), tuple(4, "Dorian", 1L, 0L, 0L, 1L, 1L, 1.0),
                        tuple(5, "Bela", 3L, 0L, 1L, 2L, 0L, 0.5));
    }

    @Test
    void breaksTiesOfASwissTournament() {
        assertThat(standing("swiss", null))
                .extracting(LeagueStanding::name, LeagueStanding::headToHead, LeagueStanding::medianBuchholz,
                        LeagueStanding::buchholz)
                .containsExactly(tuple("Ada", 1L, 0.0, 2.5), tuple("Cleo", 0L, 1.0, 3.5), tuple("Eris", 0L, 0.0, 0.5),
                        tuple("Dorian", 0L, 0.0, 2.0), tuple("Bela", 0L, 2.0, 5.5));
    }

    @Test
    void marksForfeits() {
        assertThat(standing("swiss", null)).filteredOn(line -> line.forfeits() > 0).extracting(LeagueStanding::name)
                .containsExactly("Bela");
    }

    @Test
    void standsAsAfterAnEarlierRound() {
        assertThat(standing("swiss", 1)).extracting(LeagueStanding::rank, LeagueStanding::name, LeagueStanding::points)
                .containsExactly(tuple(1, "Ada", 1.0), tuple(1, "Cleo", 1.0), tuple(3, "Eris", 1.0), tuple(4, "Bela", 0.0),
                        tuple(4, "Dorian", 0.0));
    }

    @Test
    void guessesNoByeWhereTwoHaveNoMatch() {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse("swiss")
                .with("delete from matches where match_id = '102'")) {
            assertThat(warehouse.list(LeagueStanding.class, new Object[] { 1 })).extracting(LeagueStanding::byes)
                    .containsOnly(0L);
        }
    }

    @Test
    void givesNoByeToWhoeverHasLeft() {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse("swiss")
                .with("update participants set active = false where participant_id = 4")) {
            assertThat(warehouse.list(LeagueStanding.class, new Object[] { null }))
                    .filteredOn(line -> line.participantId() == 4).first()
                    .satisfies(line -> assertThat(line.byes()).isZero());
        }
    }

    @Test
    void usesThePointsOfTheTournamentAndTheSaveBeforeChallonge() {
        assertThat(standing("round-robin", null))
                .extracting(LeagueStanding::rank, LeagueStanding::name, LeagueStanding::points, LeagueStanding::headToHead,
                        LeagueStanding::active)
                .containsExactly(tuple(1, "Bela", 6.0, 1L, true), tuple(2, "Ada", 6.0, 0L, true),
                        tuple(3, "Cleo", 4.0, 0L, true), tuple(4, "Dorian", 1.0, 0L, false));
    }

    @Test
    void makesATableForEachGroup() {
        assertThat(standing("groups", null)).extracting(LeagueStanding::groupId, LeagueStanding::rank, LeagueStanding::name)
                .containsExactly(tuple(70L, 1, "Ada"), tuple(70L, 2, "Cleo"), tuple(70L, 3, "Eris"), tuple(80L, 1, "Bela"),
                        tuple(80L, 1, "Dorian"), tuple(80L, 1, "Fabian"));
    }

    @Test
    void leavesTheLastWordToChallonge() {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse("swiss")
                .with("update participants set final_rank = 6 - participant_id where participant_id <> 4")) {
            assertThat(warehouse.list(LeagueStanding.class, new Object[] { null }))
                    .extracting(LeagueStanding::rank, LeagueStanding::name, LeagueStanding::ranked)
                    .containsExactly(tuple(1, "Eris", true), tuple(3, "Cleo", true), tuple(4, "Bela", true),
                            tuple(5, "Ada", true), tuple(null, "Dorian", true));
            assertThat(warehouse.list(LeagueStanding.class, new Object[] { 2 })).noneMatch(LeagueStanding::ranked);
        }
    }

    @Test
    void isEmptyWithoutALeague() {
        assertThat(standing("three", null)).isEmpty();
    }

    private static List<LeagueStanding> standing(String tournament, Integer round) {
        try (FixtureWarehouse warehouse = TournamentFixture.warehouse(tournament)) {
            return warehouse.list(LeagueStanding.class, new Object[] { round });
        }
    }
}

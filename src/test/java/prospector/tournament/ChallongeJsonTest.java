package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class ChallongeJsonTest {
    private static final String ANSWER = """
            {"tournament": {"id": 7, "name": "Cup", "full_challonge_url": "https://challonge.com/cup", "new_field": [1],
              "tournament_type": "double elimination", "state": "underway", "started_at": "2026-09-01T10:00:00.000+02:00",
              "completed_at": null, "participants_count": 2,
              "participants": [
                {"participant": {"id": 11, "name": "A", "display_name": null, "challonge_username": "a_account", "seed": 1,
                   "final_rank": null, "group_player_ids": [911]}},
                {"participant": {"id": 12, "name": "B", "seed": 2, "group_player_ids": []}}],
              "matches": [
                {"match": {"id": 1, "round": 1, "group_id": 5, "player1_id": 911, "player2_id": 12, "winner_id": 911,
                   "state": "complete", "scores_csv": "1-0", "completed_at": "2026-09-02T10:00:00Z"}},
                {"match": {"id": 2, "round": -1, "group_id": null, "player1_id": null, "state": "pending", "scores_csv": ""}},
                {"match": {"id": 3, "round": 2, "group_id": null, "player1_id": 11, "player2_id": 12, "state": "open"}},
                {"match": {"id": 4, "round": 1, "state": "a state of the future"}}]}}
            """;

    @Test
    void readsTheTournament() {
        TournamentDescription description = ChallongeJson.read(ANSWER);

        assertThat(description.tournament())
                .contains(new Tournament(7, "Cup", "https://challonge.com/cup", "double elimination",
                        "underway", Instant.parse("2026-09-01T08:00:00Z"), null, 2, null, null, null,
                        null, null));
        assertThat(description.participants()).containsExactly(new Participant(11, "A", "a_account", 1, null, null),
                new Participant(12, "B", null, 2, null, null));
    }

    @Test
    void resolvesTheIdsOfAGroupStage() {
        Match match = ChallongeJson.read(ANSWER).match(1).orElseThrow();

        assertThat(match.participant1Id()).isEqualTo(11);
        assertThat(match.winnerParticipantId()).isEqualTo(11);
        assertThat(match.bracket()).isEqualTo("group");
    }

    @Test
    void namesTheBracketByTheSignedRound() {
        TournamentDescription description = ChallongeJson.read(ANSWER);

        assertThat(description.matches()).extracting(Match::bracket).containsExactly("group", "losers", "final", "winners");
    }

    @Test
    void keepsAnUnknownStateAndLeavesAnEmptyScoreOut() {
        TournamentDescription description = ChallongeJson.read(ANSWER);

        assertThat(description.match(4).orElseThrow().state()).isEqualTo("a state of the future");
        assertThat(description.match(2).orElseThrow().scores()).isNull();
    }

    @Test
    void refusesWhatDescribesNoTournament() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChallongeJson.read("<html>")).withMessageContaining("not JSON");
        assertThatIllegalArgumentException().isThrownBy(() -> ChallongeJson.read("{\"errors\": []}"))
                .withMessageContaining("no tournament");
    }

    @Test
    void leavesOutWhatHasNoIdAndReadsNumbersWrittenAsText() {
        TournamentDescription description = ChallongeJson.read("""
                {"tournament": {"id": "7", "tournament_type": "free for all", "participants": [
                    {"participant": {"name": "nobody"}}, {"participant": {"id": "11", "name": "A", "seed": "2"}},
                    {"participant": {"id": 11, "name": "again"}}, {"id": 12, "username": null, "name": null}, null, 5],
                  "matches": [{"match": {"state": "open"}}, {"match": {"id": 1, "round": {"no": 1}, "player1_id": "11",
                    "winner_id": [], "attachment_count": 1.5, "completed_at": "yesterday"}}]}}
                """);

        assertThat(description.participants()).extracting(Participant::participantId, Participant::name, Participant::seed)
                .containsExactly(tuple(11L, "A", 2), tuple(12L, "Participant 12", null));
        assertThat(description.matches()).singleElement().satisfies(match -> {
            assertThat(match.matchId()).isEqualTo("1");
            assertThat(match.participant1Id()).isEqualTo(11);
            assertThat(match.bracket()).isNull();
            assertThat(match.round()).isNull();
            assertThat(match.playedAt()).isNull();
        });
    }
}

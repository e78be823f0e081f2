package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import prospector.tournament.Winner.Source;

class WinnerRulesTest {
    private static final Side FIRST = new Side(0, 0, false, 100L);
    private static final Side SECOND = new Side(1, 1, false, 200L);
    private static final Side SECOND_SURRENDERED = new Side(1, 1, true, 200L);

    @Test
    void believesChallongeBeforeTheSave() {
        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND), Optional.of(200L), 0);

        assertThat(winner).isEqualTo(new Winner(List.of(1), Source.CHALLONGE));
    }

    @Test
    void takesTheVictoryOfTheSaveByTeam() {
        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND), Optional.empty(), 1);

        assertThat(winner).isEqualTo(new Winner(List.of(1), Source.SAVE));
    }

    @Test
    void takesTheOnlySideThatIsNotOut() {
        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND_SURRENDERED), Optional.empty(), null);

        assertThat(winner).isEqualTo(new Winner(List.of(0), Source.LAST_STANDING));
    }

    @Test
    void doesNotGuessAnUnfinishedGame() {
        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND), Optional.empty(), null);

        assertThat(winner).isEqualTo(new Winner(List.of(), Source.UNKNOWN));
    }

    @Test
    void doesNotCallALonePlayerAWinner() {
        Winner winner = WinnerRules.decide(List.of(FIRST), Optional.empty(), null);

        assertThat(winner.source()).isEqualTo(Source.UNKNOWN);
    }

    @Test
    void namesAllPlayersOfAWinningTeam() {
        Side ally = new Side(2, 0, true, null);

        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND, ally), Optional.empty(), 0);

        assertThat(winner.players()).containsExactly(0, 2);
    }

    @Test
    void fallsBackWhenChallongesWinnerIsNotLinked() {
        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND), Optional.of(999L), 0);

        assertThat(winner).isEqualTo(new Winner(List.of(0), Source.SAVE));
    }

    @Test
    void ignoresAVictoryOfATeamThatNobodyIsIn() {
        Winner winner = WinnerRules.decide(List.of(FIRST, SECOND), Optional.empty(), 7);

        assertThat(winner.source()).isEqualTo(Source.UNKNOWN);
    }
}

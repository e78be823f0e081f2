package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BracketsTest {
    private static final String DOUBLE = "double elimination";
    private static final String SINGLE = "single elimination";

    @Test
    void callsTheGrandFinalAndItsResetFinal() {
        assertThat(brackets(DOUBLE, match(1, 1), match(2, 1), match(3, 2).fedBy(1, 2), match(4, -1).fedBy(-1, -2),
                match(5, -2).fedBy(-3, 4), match(6, 3).fedBy(3, 5), match(7, 3).fedBy(6, -6)))
                .containsExactly("winners", "winners", "winners", "losers", "losers", "final", "final");
    }

    @Test
    void knowsTheFinalBeforeALaterRoundOfTheWinners() {
        assertThat(brackets(DOUBLE, match(1, 5), match(4, -1), match(6, 3).fedBy(1, 4))).as("by what feeds it")
                .containsExactly("winners", "losers", "final");
    }

    @Test
    void findsNoFinalWhenTheLosersBracketFeedsNobody() {
        assertThat(brackets(DOUBLE, match(1, 1), match(2, 1), match(3, 2).fedBy(1, 2), match(4, -1).fedBy(-1, -2)))
                .containsExactly("winners", "winners", "winners", "losers");
    }

    @Test
    void callsTheSecondMatchOfTwoEntrantsFinal() {
        assertThat(brackets(DOUBLE, match(1, 1), match(2, 2).fedBy(1, -1))).containsExactly("winners", "final");
    }

    @Test
    void goesByTheRoundWhereNothingIsSaidOfFeeding() {
        assertThat(brackets(DOUBLE, match(1, 1), match(2, -1), match(3, 2))).containsExactly("winners", "losers", "final");
        assertThat(brackets(SINGLE, match(1, 1), match(3, 2))).containsExactly("winners", "final");
    }

    @Test
    void tellsTheMatchForThirdPlaceFromTheFinalOfTheSameRound() {
        assertThat(brackets(SINGLE, match(1, 1), match(2, 1), match(3, 2).fedBy(-1, -2), match(4, 2).fedBy(1, 2)))
                .containsExactly("winners", "winners", "winners", "final");
        assertThat(brackets(SINGLE, match(1, 1), match(2, 1), match(3, 0).fedBy(-1, -2), match(4, 2).fedBy(1, 2)))
                .containsExactly("winners", "winners", "winners", "final");
    }

    @Test
    void leavesGroupsOutOfTheBracket() {
        assertThat(brackets(SINGLE, new Fed(1, 9, 5L, null, null), match(2, 1), match(3, 2).fedBy(2, 2)))
                .containsExactly("group", "winners", "final");
    }

    @Test
    void hasNoBracketForALeagueOrAnUnknownType() {
        assertThat(brackets("swiss", match(1, 1))).containsExactly("swiss");
        assertThat(brackets("round robin", match(1, 1))).containsExactly("round_robin");
        assertThat(brackets("a type of the future", match(1, 1))).containsExactly((String) null);
    }

    /** A match and what feeds it: the winner of a match, or with a minus its loser. */
    private record Fed(long id, int round, Long group, Integer one, Integer two) {
        Fed fedBy(int first, int second) {
            return new Fed(id, round, group, first, second);
        }

        Match match() {
            return new Match(String.valueOf(id), id, round, null, null, null, null, null, null, null, null, null, null, null,
                    group, source(one), source(two), one != null && one < 0, two != null && two < 0, null, null);
        }

        private static Long source(Integer fed) {
            return fed == null ? null : Long.valueOf(Math.abs(fed));
        }
    }

    private static Fed match(long id, int round) {
        return new Fed(id, round, null, null, null);
    }

    private static List<String> brackets(String type, Fed... matches) {
        List<Match> all = Stream.of(matches).map(Fed::match).toList();
        Brackets brackets = new Brackets(type, all);
        return all.stream().map(brackets::of).toList();
    }
}

package prospector.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketMatch;
import prospector.stats.bracket.BracketSlot;
import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.matches.MatchSummary;

class ResultTest {
    private static final Instant PLAYED = Instant.parse("2026-03-01T18:00:00Z");

    private static MatchSide side(String name, String nation, Boolean won) {
        return new MatchSide("1", 0, name, name, nation == null ? List.of() : List.of(nation), true, won);
    }

    private static MatchSide computer(Boolean won) {
        return new MatchSide("1", 2, null, null, List.of("NATION_GREECE"), false, won);
    }

    private static Result result(int games, Integer turns, Boolean forfeited, MatchSide... sides) {
        return new Result(line(games, turns, forfeited, sides), null);
    }

    private static MatchLine line(int games, Integer turns, Boolean forfeited, MatchSide... sides) {
        return new MatchLine(new MatchSummary("1", -2, "losers", 1, "complete", forfeited, null, games, turns, List.of(),
                List.of(), LocalDate.of(2026, 3, 2)), List.of(sides));
    }

    private static BracketLine challonge(String scores, Boolean firstWon) {
        Boolean secondWon = firstWon == null ? null : Boolean.valueOf(!firstWon);
        return new BracketLine(
                new BracketMatch("1", "A", "losers", -2, null, false, "complete", scores, false, null, PLAYED, 0),
                List.of(new BracketSlot("1", 1, 11L, "Ada", 1, null, null, false, firstWon),
                        new BracketSlot("1", 2, 12L, "Bela", 2, null, null, false, secondWon)));
    }

    private static String sentence(Result result) {
        return result.sentence(UnaryOperator.identity());
    }

    @Test
    void namesWinnerNationsAndLength() {
        assertThat(sentence(result(1, 81, false, side("Ada", "NATION_ROME", false), side("Bela", "NATION_KUSH", true))))
                .isEqualTo("Bela (Kush) beat Ada (Rome) in 81 turns");
        assertThat(sentence(result(1, 1, null, side("Ada", null, true), side(" ", null, false))))
                .isEqualTo("Ada beat somebody without a name in 1 turn");
    }

    @Test
    void callsAnUnknownWinnerUnknown() {
        assertThat(sentence(result(1, 40, null, side("Ada", "NATION_ROME", null), side("Bela", "NATION_KUSH", null))))
                .isEqualTo("Ada (Rome) and Bela (Kush) played 40 turns, winner unknown");
    }

    @Test
    void saysThatNobodyPlayed() {
        assertThat(sentence(result(0, null, true, side("Ada", null, true), side("Bela", null, false))))
                .isEqualTo("Ada won by forfeit against Bela");
    }

    /** 1–0 says no more than who won; of several games or sets the winner's number stands first. */
    @Test
    void tellsTheScoreOfASeries() {
        MatchLine series = line(3, 90, false, side("Ada", null, false), side("Bela", null, true));

        assertThat(sentence(new Result(series, challonge("1-2", false)))).isEqualTo("Bela beat Ada 2–1 in 3 games");
        assertThat(sentence(new Result(series, challonge("0-1,1-0,0-1", false)))).isEqualTo("Bela beat Ada 2–1 in 3 games");
        assertThat(sentence(new Result(line(1, 81, false, side("Ada", null, true), side("Bela", null, false)),
                challonge("1-0", true)))).isEqualTo("Ada beat Bela in 81 turns");
    }

    @Test
    void namesTeamsAndLeavesOutComputersUnlessOneWon() {
        MatchSide ada = side("Ada", null, true);
        MatchSide bela = side("Bela", null, true);
        MatchSide cleo = side("Cleo", null, false);

        assertThat(sentence(result(1, 50, null, ada, bela, cleo, computer(false))))
                .isEqualTo("Ada and Bela beat Cleo in 50 turns");
        assertThat(sentence(result(1, 50, null, cleo, computer(true))))
                .isEqualTo("the computer (Greece) beat Cleo in 50 turns");
    }

    @Test
    void knowsATie() {
        MatchLine tied = line(0, null, false, side("Ada", null, null), side("Bela", null, null));

        assertThat(sentence(new Result(tied, challonge("1-1", null)))).isEqualTo("Ada and Bela tied");
    }

    @Test
    void takesTheTimeOfChallongeBeforeTheDayOfTheSave() {
        MatchLine line = line(1, 81, false, side("Ada", null, true), side("Bela", null, false));

        assertThat(new Result(line, challonge("1-0", true)).at()).isEqualTo(PLAYED);
        assertThat(new Result(line, null).at()).isEqualTo("2026-03-02T00:00:00Z");
    }
}

package prospector.stats.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.matches.MatchSummary;

class RatingsTest {
    private static final String MONDAY = "2026-03-02";
    private static final String SUNDAY = "2026-03-08";
    private static final String THIRD_WEEK = "2026-03-16";

    /** Two newcomers: the winner gains what the loser loses, and Glickman's first step is known: 1500 ± 162.31, RD 290.32. */
    @Test
    void ratesAFirstMatch() {
        Ratings ratings = Ratings.of(List.of(duel("m", MONDAY, true)));

        PersonRating ann = ratings.of("ann").orElseThrow();
        assertThat(ann.value()).isCloseTo(1662.31, within(0.01));
        assertThat(ann.deviation()).isCloseTo(290.32, within(0.01));
        assertThat(ann.low()).isCloseTo(1662.31 - 1.96 * 290.32, within(0.02));
        assertThat(ann.matches()).isOne();
        assertThat(ann.provisional()).isTrue();
        assertThat(ratings.of("ben").orElseThrow().value()).isCloseTo(1337.69, within(0.01));
        assertThat(ratings.of("cem")).isEmpty();
    }

    @Test
    void settlesAfterFiveMatches() {
        Ratings ratings = Ratings.of(IntStream.range(0, 5).mapToObj(i -> duel("m" + i, "2026-03-0" + (2 + i), true)).toList());

        assertThat(ratings.of("ann").orElseThrow().provisional()).isFalse();
    }

    /** Within a week from Monday to Sunday the order does not matter; nobody plays in the second one. */
    @Test
    void ratesByWeeks() {
        List<MatchLine> lines = new ArrayList<>(List.of(duel("a", MONDAY, true), duel("b", SUNDAY, false),
                duel("c", THIRD_WEEK, true)));
        Ratings ratings = Ratings.of(lines);
        Collections.reverse(lines);

        assertThat(Ratings.of(lines)).isEqualTo(ratings);
        List<RatingPoint> history = ratings.history("ann");
        assertThat(history).extracting(RatingPoint::week).containsExactly(0, 1, 2, 3);
        assertThat(history).extracting(RatingPoint::matches).containsExactly(0, 2, 2, 3);
        assertThat(history).extracting(RatingPoint::monday).startsWith(LocalDate.parse("2026-02-23"), LocalDate.parse(MONDAY));
        assertThat(history.get(2).rating().value()).isEqualTo(history.get(1).rating().value());
        assertThat(history.get(2).rating().deviation()).isGreaterThan(history.get(1).rating().deviation());
    }

    /** A prediction knows only the weeks before: one half for both matches of the first week, more than that in the third. */
    @Test
    void predictsFromTheWeeksBefore() {
        List<Prediction> predictions = Ratings.of(List.of(duel("c", THIRD_WEEK, false), duel("b", SUNDAY, true),
                duel("a", MONDAY, true))).predictions();

        assertThat(predictions).extracting(Prediction::matchId).containsExactly("a", "b", "c");
        assertThat(predictions).extracting(Prediction::hasFavourite).containsExactly(false, false, true);
        assertThat(predictions.get(2).chance()).isLessThan(0.5);
        assertThat(predictions.get(2).right()).isFalse();
        assertThat(predictions.get(2).favourite()).isEqualTo(1 - predictions.get(2).chance());
    }

    @Test
    void measuresItsPredictions() {
        assertThat(Ratings.of(List.of(duel("a", MONDAY, true))).brier()).hasValue(0.25);
        assertThat(Ratings.of(List.of()).brier()).isEmpty();
    }

    @Test
    void leavesOutWhatSaysNothing() {
        Ratings ratings = Ratings.of(List.of(
                line("to be played", null, 0, false, side("ann", null), side("ben", null)),
                line("forfeit", MONDAY, 0, true, side("ann", true), side("ben", false)),
                line("unknown", MONDAY, 1, false, side("ann", null), side("ben", null)),
                line("three", MONDAY, 1, false, side("ann", true), side("ben", false), side("cem", false)),
                line("alone", MONDAY, 1, false, side("ann", true), computer(false)),
                line("allies", MONDAY, 1, false, side("ann", true), side("ben", true)),
                line("nameless", MONDAY, 1, false, side("ann", true), side(null, false)),
                line("undated", null, 1, false, side("ann", true), side("ben", false))));

        assertThat(ratings.histories()).isEmpty();
        assertThat(ratings.predictions()).isEmpty();
        assertThat(ratings.leftOut()).isEqualTo(new Ratings.LeftOut(1, 4, 1, 1));
    }

    /** A result on Challonge without a save was played; beside the computer two people still are a duel. */
    @Test
    void ratesWhatWasPlayed() {
        Ratings ratings = Ratings.of(List.of(
                line("no save", MONDAY, 0, null, side("ann", true), side("ben", false)),
                line("forfeited later", MONDAY, 1, true, side("ann", true), side("ben", false)),
                line("computer", MONDAY, 1, false, side("ann", false), side("ben", true), computer(false))));

        assertThat(ratings.predictions()).hasSize(3);
        assertThat(ratings.leftOut()).isEqualTo(new Ratings.LeftOut(0, 0, 0, 0));
    }

    private static MatchLine duel(String id, String day, boolean annWon) {
        return line(id, day, 1, false, side("ann", annWon), side("ben", !annWon));
    }

    private static MatchLine line(String id, String day, int games, Boolean forfeited, MatchSide... sides) {
        return new MatchLine(new MatchSummary(id, 1, "winners", 1, null, forfeited, null, games, null, null, null,
                day == null ? null : LocalDate.parse(day)), List.of(sides));
    }

    private static MatchSide side(String person, Boolean won) {
        return new MatchSide("m", 0, person, person, List.of(), true, won);
    }

    private static MatchSide computer(Boolean won) {
        return new MatchSide("m", 2, null, null, List.of(), false, won);
    }
}

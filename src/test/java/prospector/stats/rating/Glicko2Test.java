package prospector.stats.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.rating.Glicko2.Outcome;

class Glicko2Test {
    /** The worked example of Glickman's paper. */
    @Test
    void followsThePublishedExample() {
        Rating before = new Rating(1500, 200, 0.06);

        Rating after = Glicko2.after(before, List.of(new Outcome(new Rating(1400, 30, 0.06), 1),
                new Outcome(new Rating(1550, 100, 0.06), 0), new Outcome(new Rating(1700, 300, 0.06), 0)));

        assertThat(after.value()).isCloseTo(1464.06, within(0.01));
        assertThat(after.deviation()).isCloseTo(151.52, within(0.01));
        assertThat(after.volatility()).isCloseTo(0.05999, within(0.00001));
    }

    /** In the paper's step 6: without games the deviation alone grows, by the volatility: √(200² + (0.06 · 173.7178)²). */
    @Test
    void knowsLessOfWhoeverRests() {
        Rating rested = Glicko2.after(new Rating(1600, 200, 0.06), List.of());

        assertThat(rested.value()).isEqualTo(1600);
        assertThat(rested.deviation()).isCloseTo(Math.hypot(200, 0.06 * 173.7178), within(1e-9));
        assertThat(Glicko2.after(new Rating(1600, 349, 0.5), List.of()).deviation()).isEqualTo(350);
    }

    @Test
    void expectsOneHalfOfEqualsAndLessCertaintyOfTheUnknown() {
        Rating strong = new Rating(1700, 50, 0.06);

        assertThat(Glicko2.expected(Rating.START, Rating.START)).isEqualTo(0.5);
        assertThat(Glicko2.expected(strong, new Rating(1500, 50, 0.06))).isGreaterThan(0.7)
                .isGreaterThan(Glicko2.expected(strong, Rating.START));
        assertThat(Glicko2.expected(strong, Rating.START) + Glicko2.expected(Rating.START, strong)).isCloseTo(1, within(1e-12));
    }

    /** A great surprise takes the other branch of the search. */
    @Test
    void findsTheVolatilityOfASurprise() {
        Rating after = Glicko2.after(new Rating(1500, 30, 0.06), List.of(new Outcome(new Rating(2300, 30, 0.06), 1),
                new Outcome(new Rating(2300, 30, 0.06), 1)));

        assertThat(after.volatility()).isGreaterThan(0.06).isLessThan(0.2);
        assertThat(after.value()).isGreaterThan(1500);
    }
}

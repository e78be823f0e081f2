package prospector.stats.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.stats.bracket.Scores.Tally;

class ScoresTest {
    @Test
    void showsThePointsOfAnOnlySet() {
        Scores scores = Scores.of("3-1");

        assertThat(scores.shown(1)).isEqualTo(3);
        assertThat(scores.shown(2)).isEqualTo(1);
        assertThat(scores.of(2)).isEqualTo(new Tally(0, 1, 1, 3));
    }

    @Test
    void showsTheSetsOfASeries() {
        Scores scores = Scores.of("3-1, 2-3,4-4 ,5-2");

        assertThat(scores.shown(1)).isEqualTo(2);
        assertThat(scores.shown(2)).isEqualTo(1);
        assertThat(scores.of(1)).isEqualTo(new Tally(2, 1, 14, 10));
    }

    @Test
    void readsNegativePoints() {
        assertThat(Scores.of("-1-0").of(1)).isEqualTo(new Tally(0, 1, -1, 0));
        assertThat(Scores.of("0--1").of(1)).isEqualTo(new Tally(1, 0, 0, -1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "  ", "W-L", "1-0,", "1", "1-0,x", "1234567-0", "1–0" })
    void takesWhatItCannotReadAsNoScore(String text) {
        assertThat(Scores.of(text).sets()).isEmpty();
        assertThat(Scores.of(text).shown(1)).isNull();
        assertThat(Scores.of(text).of(1)).isEqualTo(Tally.NOTHING);
    }
}

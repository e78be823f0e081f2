package prospector.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {
    @ParameterizedTest
    @CsvSource({ "winners, 2, Winners round 2", "losers, -3, Losers round 3", "final, 7, Final", "group, 1, Group round 1",
            "swiss, 4, Round 4", ", 5, Round 5", ", -5, Losers round 5", ",, Outside the bracket", "winners,, Winners bracket",
            "ladder, 2, Round 2", "winners, 0, Third place" })
    void saysRoundsInWords(String bracket, Integer round, String words) {
        assertThat(Rounds.name(bracket, round)).isEqualTo(words);
    }
}

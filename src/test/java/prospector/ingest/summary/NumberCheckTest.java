package prospector.ingest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCheckTest {
    private static final String FACTS = "On turn 63 Rome had 1,240 power, 2.5 turns before the median, 4 cities and 12 laws; it "
            + "decided its 7th class of laws, once. {\"points\": 36}";

    @ParameterizedTest
    @ValueSource(strings = { "No number at all, but someone, often and weight.", "On turn 63 it had 1240 power.",
            "Four cities, twelve laws.", "A dozen laws and the 4th city, the seventh class.", "2.50 turns", "Once it won.",
            "Turn ٦٣", "Rome's 36 points: 1,240 and 63." })
    void takesNumbersOfTheFactsInAnyLook(String text) {
        assertThat(NumberCheck.strange(text, FACTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "On turn 64 it won., 64", "It had 1.240 power., 1.240", "It had 124 power., 124", "five cities, five",
            "Six of them won., Six", "twenty-five laws, twenty-five", "Twelve hundred laws, hundred", "½ of it, ½",
            "twice as strong, twice", "the third city, third", "25% more, 25", "It fell by 2.6., 2.6", "1 240 power, 240" })
    void findsNumbersThatTheFactsDoNotHave(String text, String strange) {
        assertThat(NumberCheck.strange(text, FACTS)).contains(strange);
    }
}

package prospector.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    @Test
    void escapesWhatSeparatesValues() {
        assertThat(new CalendarText().text("SUMMARY", "a,b;c\\d\r\ne\nf\u0007:").toString())
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf:\r\n");
    }

    @Test
    void writesMomentsInUtc() {
        assertThat(new CalendarText().moment("DTSTART", Instant.parse("2026-03-01T18:05:00Z")).toString())
                .isEqualTo("DTSTART:20260301T180500Z\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "é", "石", "😀", "a石" })
    void foldsAtSeventyFiveOctetsAndCutsNoCharacter(String character) {
        String value = character.repeat(100);

        String text = new CalendarText().line("X", value).toString();

        assertThat(text.lines()).hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).isEqualTo("X:" + value + "\r\n");
    }

    @Test
    void leavesALineOfExactlySeventyFiveOctetsWhole() {
        assertThat(new CalendarText().line("X", "y".repeat(73)).toString()).isEqualTo("X:" + "y".repeat(73) + "\r\n");
    }
}

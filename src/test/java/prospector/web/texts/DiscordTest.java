package prospector.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Ada,                 Ada
            @everyone,           @\u200beveryone
            <@123>,              \\<@\u200b123\\>
            <@&7>,               \\<@\u200b&7\\>
            **bold** __x__,      \\*\\*bold\\*\\* \\_\\_x\\_\\_
            `code`,              \\`code\\`
            ||hidden||,          \\|\\|hidden\\|\\|
            http://a.b,          http\\://a.b
            [a](b),              \\[a\\]\\(b\\)
            :skull:,             \\:skull\\:
            a\\b,                a\\\\b
            # big,               \\# big
            Тихая Гавань,        Тихая Гавань
            """)
    void writesNamesAsPlainText(String name, String expected) {
        assertThat(Discord.plain(name)).isEqualTo(expected);
    }

    @Test
    void keepsANameOnItsLineAndInItsDirection() {
        assertThat(Discord.plain("a\n# b\u202ec")).isEqualTo("a \\# b c");
    }

    @Test
    void givesTimesThatEachReaderSeesInTheOwnZone() {
        assertThat(Discord.time(Instant.parse("2026-03-07T19:30:00Z"))).isEqualTo("<t:1772911800:F> (<t:1772911800:R>)");
    }

    @Test
    void makesAsManyMessagesAsTheLimitWants() {
        List<String> messages = Discord.messages("head", Collections.nCopies(30, "x".repeat(199)));

        assertThat(messages).hasSize(4).allSatisfy(message -> assertThat(message.length()).isLessThanOrEqualTo(2000));
        assertThat(String.join("\n", messages).lines()).hasSize(31);
    }
}

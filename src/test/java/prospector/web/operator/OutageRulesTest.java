package prospector.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import prospector.source.SourceName;
import prospector.source.SourceStatus;

class OutageRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant GOOD = Instant.parse("2026-11-24T21:30:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void saysSinceWhenAServiceHasNotAnswered() {
        assertThat(note(failing(SourceName.CHALLONGE, GOOD)))
                .contains("Results as of 24 Nov 2026, 21:30 UTC: Challonge has not answered since.");
        assertThat(note(failing(SourceName.CHALLONGE, null)))
                .contains("Results may be missing: Challonge has not answered yet.");
    }

    @Test
    void saysThatAServiceHasNotBeenAskedForLong() {
        SourceStatus good = new SourceStatus(SourceName.CHALLONGE, GOOD, GOOD, null, null);

        assertThat(OutageRules.note(List.of(good), NOW, Duration.ofHours(3), false))
                .contains("Results as of 24 Nov 2026, 21:30 UTC: Challonge has not been asked since.");
        assertThat(OutageRules.note(List.of(good), NOW, DAY, false)).isEmpty();
        assertThat(OutageRules.note(List.of(good), NOW, Duration.ofHours(3), true)).as("nothing can come").isEmpty();
    }

    @Test
    void saysNothingOfServicesThatWereNeverAsked() {
        assertThat(note(new SourceStatus(SourceName.CHALLONGE, null, null, null, null))).isEmpty();
        assertThat(OutageRules.note(List.of(), NOW, DAY, false)).isEmpty();
    }

    @Test
    void namesTheMostImportantServiceAlone() {
        assertThat(note(failing(SourceName.SHEETS, GOOD), failing(SourceName.DRIVE, GOOD)))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Large saves as of").doesNotContain("Sheets"));
    }

    private static Optional<String> note(SourceStatus... sources) {
        return OutageRules.note(List.of(sources), NOW, DAY, false);
    }

    private static SourceStatus failing(SourceName source, Instant lastGood) {
        return new SourceStatus(source, NOW, lastGood, "It did not answer.", "Wait.");
    }
}

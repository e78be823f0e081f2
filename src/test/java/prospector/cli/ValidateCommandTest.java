package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.quality.QualityReport;
import prospector.stats.quality.QualityReport.Item;
import prospector.stats.quality.QualityReport.Kind;
import prospector.stats.quality.Severity;

class ValidateCommandTest {
    @Test
    void printsEachRemedyOnceAboveThePlacesItConcerns() {
        StringWriter text = new StringWriter();
        Item first = new Item("g1", "123", "ben", "Nobody has this name.", "Name the participant in an override.");
        Item second = new Item("g2", "g2", "eva", "Nobody has this name.", "Name the participant in an override.");
        Item whole = new Item(null, null, null, "Not read.", null);

        ValidateCommand.print(new QualityReport("id", Severity.ACTION, 3,
                List.of(new Kind("UNLINKED_PLAYER", Severity.ACTION, 2, List.of(first, second)),
                        new Kind("TOURNAMENT_UNREADABLE", Severity.INFORMATION, 1, List.of(whole)))),
                new PrintWriter(text, true));

        assertThat(text.toString().replace("\r", "")).isEqualTo("""
                UNLINKED_PLAYER  wants action, 2
                  Nobody has this name.
                  To mend it: Name the participant in an override.
                    match 123, game g1, ben
                    match g2, eva

                TOURNAMENT_UNREADABLE  information, 1
                  Not read.
                    the snapshot as a whole

                Snapshot id: 3 findings.
                """);
    }

    @Test
    void tellsTheShellTheWorst() {
        assertThat(ValidateCommand.exitCode(null)).isEqualTo(ExitCode.DONE);
        assertThat(ValidateCommand.exitCode(Severity.INFORMATION)).isEqualTo(ExitCode.DONE);
        assertThat(ValidateCommand.exitCode(Severity.ACTION)).isEqualTo(ExitCode.REFUSED);
        assertThat(ValidateCommand.exitCode(Severity.BROKEN)).isEqualTo(ExitCode.FAILED);
    }
}

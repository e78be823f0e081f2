package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import prospector.ingest.summary.SummaryReport;
import prospector.ingest.summary.SummaryReport.Item;
import prospector.ingest.summary.SummaryReport.Outcome;

class SummariseCommandTest {
    private static SummaryReport report(Outcome... outcomes) {
        return new SummaryReport("some-model", Arrays.stream(outcomes)
                .map(outcome -> new Item("1", "g", "Ann vs Ben", outcome, outcome == Outcome.REFUSED ? "Numbers: 64." : null))
                .toList());
    }

    @Test
    void tellsTheShellWhatCameOfIt() {
        assertThat(SummariseCommand.exitCode(report(Outcome.WRITTEN, Outcome.KEPT))).isEqualTo(ExitCode.DONE);
        assertThat(SummariseCommand.exitCode(report(Outcome.WANTED))).isEqualTo(ExitCode.DONE);
        assertThat(SummariseCommand.exitCode(report(Outcome.WRITTEN, Outcome.REFUSED))).isEqualTo(ExitCode.REFUSED);
        assertThat(SummariseCommand.exitCode(report(Outcome.REFUSED))).isEqualTo(ExitCode.REFUSED);
        assertThat(SummariseCommand.exitCode(report(Outcome.KEPT, Outcome.FAILED))).isEqualTo(ExitCode.REFUSED);
        assertThat(SummariseCommand.exitCode(report(Outcome.FAILED, Outcome.FAILED))).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void namesWhatWasNotKeptAndWhy() {
        StringWriter text = new StringWriter();

        SummariseCommand.print(report(Outcome.KEPT, Outcome.WRITTEN, Outcome.REFUSED), new PrintWriter(text, true));

        assertThat(text.toString().lines()).containsExactly("written   match 1, game g, Ann vs Ben",
                "refused   match 1, game g, Ann vs Ben", "          Numbers: 64.",
                "1 written, 1 kept, 0 wanted, 1 refused, 0 failed, model some-model");
    }
}

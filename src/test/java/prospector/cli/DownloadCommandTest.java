package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;
import prospector.ingest.download.SourceResult.State;
import prospector.source.SourceName;

class DownloadCommandTest {
    private static final DownloadedFile FETCHED = file("save.zip", Outcome.FETCHED, "match_1_save.zip", null, null);
    private static final DownloadedFile UNCHANGED = file("old.zip", Outcome.UNCHANGED, "match_1_old.zip", null, null);
    private static final DownloadedFile IGNORED = file("map\u001B[2J.png", Outcome.IGNORED, null, "NOT_A_SAVE",
            "It is neither a ZIP archive nor an XML document.");
    private static final DownloadedFile REFUSED = file(null, Outcome.REFUSED, null, "TOO_LARGE", "It is too large.");
    private static final DownloadedFile FAILED = file("gone.zip", Outcome.FAILED, null, "NOT_FOUND", "It is gone.");

    @Test
    void printsWhatIsNewAndTheCounts() {
        StringWriter text = new StringWriter();

        new DownloadReportPrinter(new PrintWriter(text, true)).print(new DownloadReport(
                List.of(source(SourceName.CHALLONGE, State.ANSWERED), source(SourceName.DRIVE, State.NOT_CONFIGURED)),
                List.of(FAILED, UNCHANGED, IGNORED, REFUSED, FETCHED), 447, 1250));

        assertThat(text.toString().replace("\r", "")).isEqualTo("""
                fetched    match_1_save.zip
                ignored    map[2J.png of match 1  NOT_A_SAVE
                           It is neither a ZIP archive nor an XML document.
                refused    a file without a name of match 1  TOO_LARGE
                           It is too large.
                failed     gone.zip of match 1  NOT_FOUND
                           It is gone.
                Challonge: It said something. Do something.
                1 fetched, 1 unchanged, 1 ignored, 1 refused, 1 failed, 447 requests left, 1.3 s
                """);
    }

    @Test
    void tellsTheShellWhetherAllIsHere() {
        assertThat(exitCode(State.ANSWERED, FETCHED, UNCHANGED, IGNORED)).isEqualTo(ExitCode.DONE);
        assertThat(exitCode(State.ANSWERED)).isEqualTo(ExitCode.DONE);
        assertThat(exitCode(State.ANSWERED, REFUSED)).isEqualTo(ExitCode.REFUSED);
        assertThat(exitCode(State.ANSWERED, FETCHED, FAILED)).isEqualTo(ExitCode.REFUSED);
        assertThat(exitCode(State.KEPT, UNCHANGED)).isEqualTo(ExitCode.REFUSED);
        assertThat(exitCode(State.FAILED, FETCHED)).isEqualTo(ExitCode.REFUSED);
        assertThat(exitCode(State.FAILED)).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void namesWhatIsMissingInOneLine() {
        assertThat(DownloadCommand.missing(List.of("CHALLONGE_KEY", "CHALLONGE_TOURNAMENT_ID")))
                .isEqualTo("Nothing to download from: CHALLONGE_KEY and CHALLONGE_TOURNAMENT_ID are not set, and neither is a"
                        + " folder of Google Drive. Set them in the environment or in .env.");
    }

    private static ExitCode exitCode(State challonge, DownloadedFile... files) {
        return DownloadCommand.exitCode(new DownloadReport(
                List.of(source(SourceName.CHALLONGE, challonge), source(SourceName.DRIVE, State.NOT_CONFIGURED)),
                List.of(files), 0, 0));
    }

    private static SourceResult source(SourceName source, State state) {
        return new SourceResult(source, state, "It said something.", "Do something.");
    }

    private static DownloadedFile file(String name, Outcome outcome, String file, String reason, String detail) {
        return new DownloadedFile(SourceName.CHALLONGE, name, 1L, outcome, file, reason, detail);
    }
}

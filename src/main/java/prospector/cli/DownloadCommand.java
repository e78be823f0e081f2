package prospector.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.Downloader;
import prospector.ingest.download.SourceResult.State;

/** Fetches the saves of the tournament. */
@Dependent
@Command(name = "download", mixinStandardHelpOptions = true, description = {
        "Fetches new save files from Challonge and Google Drive into SAVES_DIRECTORY.",
        "What is there is not fetched again; a run without news costs one request to Challonge." })
public final class DownloadCommand implements Callable<Integer> {
    private final Downloader downloader;

    @Mixin
    private Output output;

    @Option(names = "--tournament", paramLabel = "ID", description = {
            "Number or address of the tournament; default: CHALLONGE_TOURNAMENT_ID." })
    private String tournament;

    @Inject
    DownloadCommand(Downloader downloader) {
        this.downloader = downloader;
    }

    @Override
    public Integer call() {
        Optional<String> asked = Optional.ofNullable(tournament).filter(id -> !id.isBlank());
        List<String> missing = downloader.missingSettings(asked);
        if (!missing.isEmpty()) {
            output.err().println(missing(missing));
            return ExitCode.USAGE.number();
        }
        DownloadReport report;
        try (Progress progress = new Progress(output, "download")) {
            report = downloader.run(asked, listener(progress));
        }
        if (output.json()) {
            output.printJson(report);
        } else {
            new DownloadReportPrinter(output.out()).print(report);
        }
        return exitCode(report).number();
    }

    static String missing(List<String> settings) {
        return "Nothing to download from: " + String.join(" and ", settings) + (settings.size() > 1 ? " are" : " is")
                + " not set, and neither is a folder of Google Drive. Set " + (settings.size() > 1 ? "them" : "it")
                + " in the environment or in .env.";
    }

    static DownloadProgress listener(Progress progress) {
        return new DownloadProgress() {
            @Override
            public void begin(int files) {
                progress.begin(files);
            }

            @Override
            public void done(DownloadedFile file) {
                progress.step(DownloadReportPrinter.title(file) + (file.outcome() == Outcome.FETCHED ? ""
                        : " " + file.outcome().name().toLowerCase(Locale.ROOT)));
            }
        };
    }

    static ExitCode exitCode(DownloadReport report) {
        boolean anything = report.files().stream().anyMatch(file -> file.outcome() == Outcome.FETCHED
                || file.outcome() == Outcome.UNCHANGED);
        boolean known = report.sources().stream()
                .anyMatch(source -> source.state() == State.ANSWERED || source.state() == State.KEPT);
        if (!anything && !known) {
            return ExitCode.FAILED;
        }
        boolean complete = report.with(Outcome.REFUSED).isEmpty() && report.with(Outcome.FAILED).isEmpty()
                && report.sources().stream()
                        .allMatch(source -> source.state() == State.ANSWERED || source.state() == State.NOT_CONFIGURED);
        return complete ? ExitCode.DONE : ExitCode.REFUSED;
    }
}

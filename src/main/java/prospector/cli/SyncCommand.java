package prospector.cli;

import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prospector.ingest.ImportOutcome;
import prospector.ingest.ImportProgress;
import prospector.ingest.sync.Sync;
import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncSettings;

/** Everything from the services to the website in one run. */
@Dependent
@Command(name = "sync", mixinStandardHelpOptions = true, description = {
        "Fetches new saves, the tournament and the pick order, imports and publishes.",
        "A step that fails is reported and does not lose what the others did. A running server shows the result within"
                + " seconds." })
public final class SyncCommand implements Callable<Integer> {
    private final Sync sync;
    private final SyncSettings settings;

    @Mixin
    private Output output;

    @Option(names = "--strict", description = "Publish nothing when a file is refused.")
    private boolean strict;

    @Inject
    SyncCommand(Sync sync, SyncSettings settings) {
        this.sync = sync;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        List<String> missing = settings.missing();
        if (!missing.isEmpty()) {
            output.err().println("Not configured: " + String.join(", ", missing)
                    + ". Set it in the environment or in .env; prospector doctor shows all settings.");
            return ExitCode.USAGE.number();
        }
        SyncReport report;
        try (Progress files = new Progress(output, "download"); Progress saves = new Progress(output, "import")) {
            report = strict ? sync.runStrictly(DownloadCommand.listener(files), listener(saves, files))
                    : sync.run(DownloadCommand.listener(files), listener(saves, files));
        }
        new SyncReportPrinter(output).print(report);
        return exitCode(report).number();
    }

    private static ImportProgress listener(Progress progress, Progress before) {
        return new ImportProgress() {
            @Override
            public void begin(int files) {
                before.close();
                progress.begin(files);
            }

            @Override
            public void done(ImportOutcome outcome) {
                progress.step(outcome.file().name() + (outcome.kind() == ImportOutcome.Kind.REFUSED ? " refused" : ""));
            }
        };
    }

    private ExitCode exitCode(SyncReport report) {
        return switch (report.result()) {
            case DONE -> ExitCode.DONE;
            case PARTIAL -> strict && report.hasRefused() ? ExitCode.FAILED : ExitCode.REFUSED;
            case FAILED, STOPPED, ERROR -> ExitCode.FAILED;
            case LOCKED -> ExitCode.LOCKED;
        };
    }
}

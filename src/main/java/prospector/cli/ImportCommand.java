package prospector.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prospector.ingest.ImportOutcome;
import prospector.ingest.ImportProgress;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportRequest;
import prospector.ingest.Importer;
import prospector.ingest.storage.Publication;
import prospector.ingest.storage.Restoration;

/** Imports a directory of saves and publishes a snapshot. */
@Dependent
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Reads save files and publishes a new snapshot.",
        "Nothing changed means no new snapshot. Running servers follow within seconds." })
public final class ImportCommand implements Callable<Integer> {
    private final Importer importer;
    private final Publication publication;
    private final Restoration restoration;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(names = "--directory", paramLabel = "DIR", description = "Directory of the save files; default: SAVES_DIRECTORY.")
    private Path directory;

    @Option(names = "--force", description = "Read all files, even when nothing changed.")
    private boolean force;

    @Option(names = "--dry-run", description = "Read and report, publish nothing.")
    private boolean dryRun;

    @Option(names = "--strict", description = "Publish nothing when a file is refused.")
    private boolean strict;

    @Option(names = "--allow-fewer", description = "Publish even when there are fewer games than before.")
    private boolean allowFewer;

    @Option(names = "--jobs", paramLabel = "N", description = "Saves read at the same time; default: one for each core.")
    private Integer jobs;

    @Inject
    ImportCommand(Importer importer, Publication publication, Restoration restoration) {
        this.importer = importer;
        this.publication = publication;
        this.restoration = restoration;
    }

    @Override
    public Integer call() {
        if (jobs != null && (jobs < 1 || jobs > 64)) {
            throw new ParameterException(spec.commandLine(), "--jobs wants a number from 1 to 64, not " + jobs + ".");
        }
        ImportRequest request = new ImportRequest(directory == null ? importer.savesDirectory() : directory,
                jobs == null ? importer.defaultJobs() : jobs, options());
        if (directory == null && !dryRun) {
            Restoration.Result brought = restoration.bring();
            brought.problems().forEach(problem -> output.err().println("Object storage: " + problem));
        }
        ImportReport report;
        try (Progress progress = new Progress(output, "import")) {
            report = publication.after(importer.run(request, listener(progress)), request);
        }
        new ImportReportPrinter(output).print(report);
        return exitCode(report).number();
    }

    private Set<ImportRequest.Option> options() {
        Set<ImportRequest.Option> options = EnumSet.noneOf(ImportRequest.Option.class);
        add(options, force, ImportRequest.Option.FORCE);
        add(options, dryRun, ImportRequest.Option.DRY_RUN);
        add(options, strict, ImportRequest.Option.STRICT);
        add(options, allowFewer, ImportRequest.Option.ALLOW_FEWER);
        return options;
    }

    private static void add(Set<ImportRequest.Option> options, boolean wanted, ImportRequest.Option option) {
        if (wanted) {
            options.add(option);
        }
    }

    private static ImportProgress listener(Progress progress) {
        return new ImportProgress() {
            @Override
            public void begin(int files) {
                progress.begin(files);
            }

            @Override
            public void done(ImportOutcome outcome) {
                progress.step(outcome.file().name() + (outcome.kind() == ImportOutcome.Kind.REFUSED ? " refused" : ""));
            }
        };
    }

    private ExitCode exitCode(ImportReport report) {
        return switch (report.result()) {
            case FAILED -> ExitCode.FAILED;
            case PUBLISHED, NOTHING_TO_DO, DRY_RUN ->
                report.refused().isEmpty() && report.overrideProblems().isEmpty() && !report.isBehindInStorage() ? ExitCode.DONE
                        : strict && !report.refused().isEmpty() ? ExitCode.FAILED : ExitCode.REFUSED;
        };
    }
}

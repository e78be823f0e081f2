package prospector.cli;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The program itself; without a subcommand it serves the website. */
@Dependent
@Command(name = "prospector", mixinStandardHelpOptions = true, versionProvider = ProspectorVersion.class, description = {
        "Turns the save files of an Old World tournament into a public website.",
        "Without a command it serves the website." }, subcommands = { ServeCommand.class, ImportCommand.class,
                DownloadCommand.class,
                SyncCommand.class,
                DoctorCommand.class,
                DemoCommand.class,
                SnapshotCommand.class, ExportCommand.class, ValidateCommand.class, SummariseCommand.class,
                ReleaseCommand.class,
                AutoComplete.GenerateCompletion.class }, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                        "0:done, or nothing to do", "1:failed, nothing published", "2:wrong usage or missing configuration",
                        "3:done, but some input was refused, or something wants action", "4:another import holds the lock" })
public final class ProspectorCommand implements Callable<Integer> {
    private final ServeCommand serve;

    @Inject
    ProspectorCommand(ServeCommand serve) {
        this.serve = serve;
    }

    @Override
    public Integer call() {
        return serve.call();
    }
}

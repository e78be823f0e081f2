package prospector.cli;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about kept snapshots. */
@Dependent
@Command(name = "snapshot", mixinStandardHelpOptions = true, description = "Lists and manages the kept snapshots.", subcommands = {
        SnapshotListCommand.class, SnapshotRollbackCommand.class, SnapshotVerifyCommand.class, SnapshotPruneCommand.class })
public final class SnapshotCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the snapshots.");
    }
}

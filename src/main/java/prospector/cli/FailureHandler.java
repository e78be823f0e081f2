package prospector.cli;

import java.io.UncheckedIOException;

import io.quarkus.logging.Log;
import picocli.CommandLine;
import prospector.ingest.ImportFailedException;
import prospector.ingest.ImportLockedException;
import prospector.warehouse.WarehouseException;

/** The border of every command: one sentence and an exit code for the user, the stack trace for the log. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        if (failure instanceof ImportLockedException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.LOCKED.number();
        }
        command.getErr().println(sentence(failure));
        return ExitCode.FAILED.number();
    }

    private static String sentence(Exception failure) {
        if (failure instanceof ImportFailedException || failure instanceof WarehouseException
                || failure instanceof IllegalArgumentException) {
            return failure.getMessage();
        }
        if (failure instanceof UncheckedIOException) {
            return "A file could not be read or written: " + failure.getMessage();
        }
        Log.debug("Command failed", failure);
        return "This is a defect of Prospector: " + failure + ". Please report it with what this command prints when"
                + " QUARKUS_LOG_LEVEL and QUARKUS_LOG_CONSOLE_LEVEL are set to DEBUG.";
    }
}

package prospector.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import picocli.CommandLine;

/** Runs the command named on the command line and returns its exit code. */
public final class CommandLineApplication implements QuarkusApplication {
    private final CommandLine.IFactory factory;

    @Inject
    CommandLineApplication(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    @Override
    public int run(String... args) {
        return new CommandLine(ProspectorCommand.class, factory).execute(args);
    }
}

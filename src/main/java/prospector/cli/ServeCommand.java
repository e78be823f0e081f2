package prospector.cli;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;

/** Serves the website until the process is told to stop. */
@Dependent
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the website.")
public final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Quarkus.waitForExit();
        return ExitCode.DONE.number();
    }
}

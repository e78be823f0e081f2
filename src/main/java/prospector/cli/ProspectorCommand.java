package prospector.cli;

import java.util.concurrent.Callable;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;

/** The program itself; without a subcommand it serves the website. */
@Command(name = "prospector", mixinStandardHelpOptions = true)
public final class ProspectorCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Quarkus.waitForExit();
        return 0;
    }
}

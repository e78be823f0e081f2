package prospector.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prospector.demo.DemoTournament;
import prospector.ingest.Importer;

/** Writes a fictional tournament. */
@Dependent
@Command(name = "demo", mixinStandardHelpOptions = true, description = {
        "Writes a fictional tournament: save files in the game's real format, tournament.json and pick-order.csv.",
        "The same seed gives the same files. Afterwards: prospector import --directory DIR" })
public final class DemoCommand implements Callable<Integer> {
    /** The description of the tournament and the pick order. */
    private static final int FURTHER_FILES = 2;

    private final Importer importer;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(names = "--matches", paramLabel = "N", defaultValue = "36", description = "Matches with a save; default: ${DEFAULT-VALUE}.")
    private int matches;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed of chance; default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--directory", paramLabel = "DIR", description = "Where to write; default: SAVES_DIRECTORY.")
    private Path directory;

    @Inject
    DemoCommand(Importer importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() throws IOException {
        if (matches < 1 || matches > DemoTournament.MOST_MATCHES) {
            throw new ParameterException(spec.commandLine(),
                    "--matches wants a number from 1 to " + DemoTournament.MOST_MATCHES + ", not " + matches + ".");
        }
        Path target = directory == null ? importer.savesDirectory() : directory;
        DemoTournament.Written written;
        try (Progress progress = new Progress(output, "demo")) {
            progress.begin(matches + FURTHER_FILES);
            written = new DemoTournament(matches, seed).writeTo(target, file -> progress.step(file.getFileName().toString()));
        }
        if (output.json()) {
            output.printJson(written);
        } else {
            output.out().printf("Wrote %d save files of %d matches between %d participants to %s%n", written.saves(),
                    written.matches(), written.participants(), written.directory());
            output.out().println("Import them with: prospector import --directory " + written.directory());
        }
        return ExitCode.DONE.number();
    }
}

package prospector.cli;

import java.util.Set;
import java.util.stream.Stream;

import picocli.CommandLine;

/** Answers what is asked about the program itself, which needs no application and takes a fraction of its start. */
public final class HelpAndVersion {
    private static final Set<String> WORDS = Set.of("-h", "--help", "-V", "--version");

    private HelpAndVersion() {
    }

    /**
     * Whether one of the words stands there. It may be asked for in vain: as the value of an option, or beside a mistake.
     *
     * @param args a command with its options
     */
    public static boolean mayBeMeant(String... args) {
        return Stream.of(args).anyMatch(WORDS::contains);
    }

    /**
     * Prints help or version to stdout when that is asked for; the exit code is 0.
     *
     * @param args a command with its options
     * @return false: something else is asked for, or the command line is wrong; nothing was printed
     */
    public static boolean answers(String... args) {
        return mayBeMeant(args) && answers(CommandLineApplication.commandLine(new IdleCommands()), args);
    }

    static boolean answers(CommandLine commandLine, String... args) {
        try {
            return CommandLine.executeHelpRequest(commandLine.parseArgs(args)) != null;
        } catch (CommandLine.ParameterException mistake) {
            // The application says what is wrong.
            return false;
        }
    }
}

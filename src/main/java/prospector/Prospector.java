package prospector;

import java.util.List;
import java.util.Set;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import prospector.cli.CommandLineApplication;

/** Decides whether this process is the web server or a command, and starts it. A command binds no port. */
@QuarkusMain
public final class Prospector {
    private static final Set<String> ANSWERED_WITHOUT_SERVER = Set.of("-h", "--help", "-V", "--version");
    private static final String SHUTDOWN_DELAY = "quarkus.shutdown.delay";
    private static final String LOG_LEVEL = "quarkus.log.console.level";

    /**
     * Runs one command.
     *
     * @param args a command with its options; none means {@code serve}
     */
    public static void main(String... args) {
        if (servesPages(args)) {
            System.clearProperty("quarkus.http.host-enabled");
            System.clearProperty("quarkus.scheduler.start-mode");
            System.clearProperty(SHUTDOWN_DELAY);
            System.clearProperty(LOG_LEVEL);
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.start-mode", "halted");
            // Nobody sends a command requests.
            System.setProperty(SHUTDOWN_DELAY, "0S");
            // A command reports by itself; the log of its run is for trouble.
            if (System.getenv("QUARKUS_LOG_CONSOLE_LEVEL") == null) {
                System.setProperty(LOG_LEVEL, "WARN");
            }
        }
        Quarkus.run(CommandLineApplication.class, args);
    }

    static boolean servesPages(String... args) {
        List<String> words = List.of(args);
        if (words.stream().anyMatch(ANSWERED_WITHOUT_SERVER::contains)) {
            return false;
        }
        return words.stream().filter(word -> !word.startsWith("-")).findFirst().map("serve"::equals).orElse(true);
    }
}

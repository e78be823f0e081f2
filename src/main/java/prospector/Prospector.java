package prospector;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import prospector.cli.CommandLineApplication;
import prospector.cli.HelpAndVersion;
import prospector.ingest.release.RehearsalDirectory;

/**
 * Decides whether this process is the web server or a command, and starts it. A command binds no port; help and version start
 * nothing.
 */
@QuarkusMain
public final class Prospector {
    private static final String SHUTDOWN_DELAY = "quarkus.shutdown.delay";
    private static final String LOG_LEVEL = "quarkus.log.console.level";

    /**
     * Runs one command.
     *
     * @param args a command with its options; none means {@code serve}
     */
    public static void main(String... args) {
        if (HelpAndVersion.answers(args)) {
            return;
        }
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
        run(args);
    }

    private static void run(String... args) {
        if (!rehearses(args)) {
            Quarkus.run(CommandLineApplication.class, args);
            return;
        }
        RehearsalDirectory directory = RehearsalDirectory.open();
        try {
            Quarkus.run(CommandLineApplication.class, args);
        } finally {
            directory.close();
        }
    }

    static boolean servesPages(String... args) {
        return !HelpAndVersion.mayBeMeant(args) && command(args).map("serve"::equals).orElse(true);
    }

    static boolean rehearses(String... args) {
        return !HelpAndVersion.mayBeMeant(args) && command(args).map("release"::equals).orElse(false);
    }

    private static Optional<String> command(String... args) {
        return List.of(args).stream().filter(word -> !word.startsWith("-")).findFirst();
    }
}

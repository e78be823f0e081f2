package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Command;
import prospector.cli.ReleaseCommand;
import prospector.cli.ServeCommand;

/** The Procfile, for platforms that build from sources and for runners of processes; Fly.io does not read it. */
class ProcfileTest {
    private static final String JAR = "java -XX:+UseSerialGC -Xmx160m -jar target/quarkus-app/quarkus-run.jar ";

    @Test
    void namesWebAndRelease() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("Procfile"));

        String web = "web: " + JAR + name(ServeCommand.class);
        String release = "release: " + JAR + name(ReleaseCommand.class);
        assertThat(lines).containsExactly(web, release);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}

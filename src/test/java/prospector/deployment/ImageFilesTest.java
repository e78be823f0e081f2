package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Dockerfile.jvm, what it copies, what .dockerignore lets in. No container engine is asked. */
class ImageFilesTest {
    private List<String> steps;

    /** One string for each instruction, continued lines joined. */
    @BeforeEach
    void read() throws IOException {
        String text = Files.readString(Path.of("Dockerfile.jvm")).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "");
        steps = text.lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void copiesOnlyWhatIsThereAndLetIn() throws IOException {
        List<String> letIn = Files.readAllLines(Path.of(".dockerignore")).stream().filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1)).toList();

        List<String> copied = arguments("COPY").filter(line -> !line.startsWith("--from"))
                .flatMap(line -> Arrays.stream(line.split(" ")).limit(line.split(" ").length - 1L)).toList();

        assertThat(copied).isNotEmpty().allSatisfy(path -> {
            assertThat(Path.of(path)).exists();
            assertThat(letIn).anyMatch(allowed -> path.equals(allowed) || path.startsWith(allowed + "/"));
        });
    }

    @Test
    void letsInNothingElse() throws IOException {
        List<String> rules = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

        assertThat(rules).startsWith("*").contains("**/.env", "**/*.duckdb", "**/*.zip");
        assertThat(rules.stream().filter(rule -> rule.startsWith("!")))
                .containsExactlyInAnyOrder("!mvnw", "!pom.xml", "!.mvn", "!src/main", "!deploy/image");
        assertThat(steps).noneMatch(step -> step.startsWith("ADD ") || step.startsWith("COPY . "));
    }

    @Test
    void runsAsAFixedUserWhoIsNotRoot() {
        assertThat(arguments("USER")).last().asString().matches("[1-9][0-9]{3,}:[1-9][0-9]{3,}");
        assertThat(steps.lastIndexOf("USER 10001:10001")).as("nothing is built as that user")
                .isGreaterThan(last("RUN")).isGreaterThan(last("COPY"));
    }

    @Test
    void startsWithoutAShell() throws IOException {
        for (String instruction : List.of("ENTRYPOINT", "HEALTHCHECK")) {
            String value = arguments(instruction).findFirst().orElseThrow().replaceAll(".*(CMD )?(?=\\[)", "");
            String program = new ObjectMapper().readTree(value).path(0).asText();
            assertThat(Path.of("deploy/image", program)).exists();
            assertThat(steps).anyMatch(step -> step.startsWith("COPY ") && step.contains("deploy/image/" + program)
                    && step.endsWith("/usr/local/bin/"));
        }
        assertThat(steps).noneMatch(step -> step.startsWith("CMD"));
    }

    @Test
    void makesTheCacheAfterTheLastFileOfTheApplication() {
        int cache = steps.stream().filter(step -> step.contains("make-cache")).map(steps::indexOf).findFirst().orElseThrow();

        assertThat(cache).isGreaterThan(last("COPY"));
        assertThat(steps.indexOf("COPY src/main src/main")).as("dependencies come before the sources")
                .isGreaterThan(steps.indexOf("COPY mvnw pom.xml ./") + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "prospector", "healthy", "lay-out-engine", "make-cache" })
    void hasScriptsThatCanBeRun(String name) throws IOException {
        Path script = Path.of("deploy/image", name);

        assertThat(script).isExecutable();
        assertThat(Files.readString(script)).startsWith("#!");
    }

    @Test
    void becomesJavaSoThatSignalsReachIt() throws IOException {
        assertThat(Files.readString(Path.of("deploy/image/prospector"))).containsPattern("(?m)^exec java ")
                .endsWith("\"$@\"\n");
    }

    private Stream<String> arguments(String instruction) {
        return steps.stream().filter(step -> step.startsWith(instruction + " "))
                .map(step -> step.substring(instruction.length() + 1));
    }

    private int last(String instruction) {
        return steps.stream().filter(step -> step.startsWith(instruction + " ")).map(steps::lastIndexOf)
                .reduce(-1, Integer::max);
    }
}

package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each branch of deploy/fly/deploy.sh, run by deploy/fly/test.sh with stand-ins of flyctl, curl, sleep and the tests. */
class DeployScriptTest {
    private static final List<String> NEEDED = List.of("bash", "git", "jq");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> answersEachSituation() throws IOException, InterruptedException {
        assumeTrue(NEEDED.stream().allMatch(DeployScriptTest::isInstalled), () -> "These are not all installed: " + NEEDED);
        List<String> cases = run("--list").lines().toList();

        String report = run();

        assertThat(cases).hasSizeGreaterThan(40);
        return cases.stream().map(name -> DynamicTest.dynamicTest(name,
                () -> assertThat(report.lines()).as(report).contains("ok " + name)));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("bash", "deploy/fly/test.sh"), Stream.of(arguments)).toList());
        builder.environment().put("TMPDIR", directory.toString());
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        return Files.readString(output);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}

package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import prospector.demo.DemoTournament;
import prospector.source.storage.S3Server;

/** What commands do where object storage is configured. */
@QuarkusMainTest
class StorageCommandsTest {
    private final Map<String, String> before = new HashMap<>();

    @TempDir
    Path data;

    private void set(String name, String value) {
        before.putIfAbsent(name, System.getProperty(name));
        System.setProperty(name, value);
    }

    @AfterEach
    void restore() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void anImportPublishesAndMakesUpForWhatFailed(QuarkusMainLauncher launcher) throws IOException {
        new DemoTournament(2, 3).writeTo(Files.createDirectories(data.resolve("saves")));
        String bucket = S3Server.newBucket();
        S3Server.settings(bucket).forEach(this::set);
        set("prospector.data", data.toString());

        set("prospector.s3.secret-key", "another-secret");
        LaunchResult failed = launcher.launch("import", "--json");
        LaunchResult examined = launcher.launch("doctor");
        set("prospector.s3.secret-key", S3Server.SECRET);
        LaunchResult again = launcher.launch("import", "--json");
        LaunchResult list = launcher.launch("snapshot", "list", "--json");
        LaunchResult asked = launcher.launch("doctor", "--ask");

        assertThat(failed.exitCode()).as(failed.getErrorOutput()).isEqualTo(3);
        assertThat(json(failed).path("result").asText()).isEqualTo("PUBLISHED");
        assertThat(json(failed).at("/storage/state").asText()).isEqualTo("FAILED");
        assertThat(examined.getOutput()).containsPattern("FAIL +Object storage +.*403").contains("1 failed in a row")
                .doesNotContain("another-secret", S3Server.KEY);
        assertThat(again.exitCode()).as(again.getErrorOutput()).isZero();
        assertThat(json(again).path("result").asText()).isEqualTo("NOTHING_TO_DO");
        assertThat(json(again).at("/storage/state").asText()).isEqualTo("PUBLISHED");
        assertThat(json(list)).singleElement()
                .satisfies(line -> assertThat(line.path("storage").asText()).isEqualTo("current"));
        assertThat(asked.getOutput()).containsPattern("OK +Object storage writable")
                .containsPattern("OK +Object storage private")
                .contains(json(again).path("snapshot").asText());
    }

    private static JsonNode json(LaunchResult result) throws IOException {
        Matcher report = Pattern.compile("^[\\[{](?:\\s.*)?$", Pattern.MULTILINE).matcher(result.getOutput());
        assertThat(report.find()).as(result.getOutput()).isTrue();
        return new ObjectMapper().readTree(result.getOutput().substring(report.start()));
    }
}

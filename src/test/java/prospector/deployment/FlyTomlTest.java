package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

/** fly.toml has only keys that the platform knows, and says what image and application do. */
class FlyTomlTest {
    private static final TomlMapper TOML = new TomlMapper();
    private static final PlatformKeys KEYS = PlatformKeys.of("/deployment/fly-keys.properties");

    private JsonNode fly;

    @BeforeEach
    void read() throws IOException {
        fly = TOML.readTree(Files.readString(Path.of("fly.toml")));
    }

    @Test
    void hasOnlyKeysAndFormsOfThePlatform() {
        assertThat(KEYS.complaints(fly)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "http_service.chekcs = 1; http_service.chekcs is no key that the platform knows",
            "http_service.internal_port = '8080'; http_service.internal_port must be number, and is \"8080\"",
            "deploy.strategy = 'blue-green'; deploy.strategy must be one of rolling|immediate|canary|bluegreen, and is \"blue-green\"",
            "kill_timeout = 30; kill_timeout must be duration, and is 30",
            "env.PORT = 8080; env.PORT must be text, and is 8080" })
    void namesWhatThePlatformWouldNotTake(String line, String complaint) throws IOException {
        assertThat(KEYS.complaints(TOML.readTree(line))).containsExactly(complaint);
    }

    @Test
    void usesWhatTheIssueAsksFor() {
        assertThat(fly.path("app").asText()).isEqualTo("prospector");
        assertThat(fly.path("primary_region").asText()).isEqualTo("sjc");
        assertThat(fly.at("/deploy/release_command").asText()).isEqualTo("release");
        assertThat(fly.at("/http_service/force_https").asBoolean()).isTrue();
        assertThat(fly.at("/mounts/0/source").asText()).isEqualTo("tournament_data");
        assertThat(fly.at("/mounts/0/destination").asText()).isEqualTo("/data");
        assertThat(fly.at("/env/PROSPECTOR_DATA").asText()).isEqualTo("/data");
        assertThat(megabytes(fly.at("/vm/0/memory"))).isBetween(512, 1024);
    }

    @Test
    void deploysOneMachineWithAVolumeInPlace() {
        assertThat(fly.at("/deploy/strategy").asText()).as("bluegreen and canary cannot have volumes").isEqualTo("rolling");
        assertThat(fly.at("/http_service/auto_stop_machines").asText()).as("it syncs by itself").isEqualTo("off");
        assertThat(fly.at("/http_service/min_machines_running").asInt()).isEqualTo(1);
        assertThat(fly.at("/restart/0/policy").asText()).as("a failing check restarts nothing").isEqualTo("always");
    }

    @Test
    void letsTheVolumeGrow() {
        JsonNode volume = fly.at("/mounts/0");

        assertThat(volume.path("auto_extend_size_threshold").asInt()).isBetween(50, 99);
        assertThat(volume.path("snapshot_retention").asInt()).isBetween(1, 60);
        int grownOnce = megabytes(volume.path("initial_size")) + megabytes(volume.path("auto_extend_size_increment"));
        assertThat(megabytes(volume.path("auto_extend_size_limit"))).isGreaterThanOrEqualTo(grownOnce);
    }

    @Test
    void asksTheReadinessOfThePortThatTheServerTakes() {
        int port = fly.at("/env/PORT").asInt();
        URI running = URI.create(fly.at("/env/PROSPECTOR_RELEASE_URL").asText());

        assertThat(fly.at("/http_service/internal_port").asInt()).isEqualTo(port);
        assertThat(fly.at("/metrics/port").asInt()).isEqualTo(port);
        assertThat(fly.at("/metrics/path").asText()).isEqualTo("/q/metrics");
        assertThat(running).hasHost(fly.path("app").asText() + ".internal").hasPort(port);
        assertThat(fly.at("/http_service/checks/0/path").asText()).isEqualTo("/q/health/ready");
        assertThat(duration(fly.at("/http_service/checks/0/timeout"))).as("readiness takes up to two seconds")
                .isGreaterThan(Duration.ofSeconds(2));
        assertThat(duration(fly.at("/http_service/checks/0/grace_period"))).as("more counts as one minute")
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void waitsForTheServerToStopGracefully() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        String delay = settings.getProperty("quarkus.shutdown.delay").replaceAll(".*:([0-9]+)S}", "PT$1S");

        Duration needed = Duration.parse(delay).plus(Duration.parse("PT" + settings.getProperty("quarkus.shutdown.timeout")));

        assertThat(fly.path("kill_signal").asText()).isEqualTo("SIGTERM");
        assertThat(duration(fly.path("kill_timeout"))).isGreaterThan(needed).isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    private static Duration duration(JsonNode value) {
        return Duration.parse("PT" + value.asText().toUpperCase(Locale.ROOT));
    }

    private static int megabytes(JsonNode value) {
        String text = value.asText().toLowerCase(Locale.ROOT);
        int number = Integer.parseInt(text.replaceAll("[a-z]+$", ""));
        return text.endsWith("gb") ? number * 1024 : number;
    }
}

package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.WireMock;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import prospector.ingest.sync.DemoServices;
import prospector.source.StandIns;

/** Commands sync and doctor as a shell sees them, with the services on this machine. */
@QuarkusMainTest
class SyncAndDoctorCommandTest {
    private static final String UNSET = "(unset)";

    @TempDir
    Path directory;

    private final StandIns standIns = new StandIns();
    private final Map<String, String> before = new HashMap<>();
    private Path data;

    @BeforeEach
    void leadToTheStandIns() {
        data = directory.resolve("data");
        standIns.settings().forEach(this::set);
        set("prospector.data", data.toString());
        set("prospector.sync.on-start", "true");
    }

    @AfterEach
    void restore() {
        before.forEach((name, value) -> {
            if (value.equals(UNSET)) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
        standIns.close();
    }

    @Test
    void anEmptyVolumeBecomesAWebsite(QuarkusMainLauncher launcher) throws IOException {
        DemoServices demo = new DemoServices(standIns, 2, directory.resolve("demo")).upload(2);

        LaunchResult first = launcher.launch("sync", "--json");
        int asked = standIns.challongeRequests();
        LaunchResult again = launcher.launch("sync");
        int askedAgain = standIns.challongeRequests() - asked;
        standIns.tournament(WireMock.serverError());
        LaunchResult outage = launcher.launch("sync");

        assertThat(first.exitCode()).as(first.getErrorOutput()).isZero();
        assertThat(json(first).path("result").asText()).isEqualTo("DONE");
        assertThat(json(first).path("imported").path("games").asInt()).isEqualTo(2);
        assertThat(data.resolve("saves")).isDirectoryContaining(
                file -> file.getFileName().toString().startsWith("match_" + demo.matchesWithSave().get(0) + "_"));
        assertThat(again.exitCode()).as(again.getErrorOutput()).isZero();
        assertThat(again.getOutput()).contains("Nothing new: no file was fetched, the snapshot stays.");
        assertThat(askedAgain).isEqualTo(1);
        assertThat(outage.exitCode()).isEqualTo(3);
        assertThat(outage.getErrorOutput()).contains("problem: Challonge");
        assertThat(data.resolve("snapshots").toFile().list((folder, name) -> name.endsWith(".duckdb"))).hasSize(1);
        assertThat(first.getOutput() + first.getErrorOutput() + outage.getOutput() + outage.getErrorOutput())
                .doesNotContain(StandIns.KEY, StandIns.GOOGLE_KEY);
    }

    @Test
    void missingSettingsAreNamedInOneLine(QuarkusMainLauncher launcher) {
        set("prospector.challonge.key", "");
        set("prospector.challonge.tournament-id", "");

        LaunchResult sync = launcher.launch("sync");
        LaunchResult doctor = launcher.launch("doctor");

        assertThat(sync.exitCode()).isEqualTo(2);
        assertThat(sync.getErrorOutput()).contains("Not configured: CHALLONGE_KEY, CHALLONGE_TOURNAMENT_ID.");
        assertThat(doctor.exitCode()).isEqualTo(2);
        assertThat(doctor.getOutput()).contains("FAIL  CHALLONGE_KEY");
        assertThat(standIns.requests()).isZero();
    }

    @Test
    void theDoctorAsksOnlyWhenTold(QuarkusMainLauncher launcher) throws IOException {
        new DemoServices(standIns, 1, directory.resolve("demo")).upload(1);

        LaunchResult quiet = launcher.launch("doctor", "--json");
        int asked = standIns.requests();
        LaunchResult asking = launcher.launch("doctor", "--ask");
        standIns.tournament(WireMock.unauthorized());
        LaunchResult refused = launcher.launch("doctor", "--ask");

        assertThat(quiet.exitCode()).as(quiet.getOutput()).isZero();
        assertThat(json(quiet).path("worst").asText()).isEqualTo("WARN");
        assertThat(asked).isZero();
        assertThat(asking.exitCode()).as(asking.getOutput()).isZero();
        assertThat(asking.getOutput()).contains("OK    Challonge asked", "1 of 450 requests");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.getOutput()).contains("FAIL  Challonge asked");
        assertThat(quiet.getOutput() + asking.getOutput() + refused.getOutput()).doesNotContain(StandIns.KEY,
                StandIns.GOOGLE_KEY, StandIns.FOLDER);
    }

    @Test
    void aServerDoesNotStartWithAWrongSchedule(QuarkusMainLauncher launcher) {
        set("prospector.sync.every", "hourly");

        LaunchResult result = launcher.launch("serve");

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.getOutput() + result.getErrorOutput()).contains("PROSPECTOR_SYNC_EVERY wants off or a duration")
                .doesNotContain("\tat prospector");
    }

    private void set(String name, String value) {
        before.putIfAbsent(name, Objects.requireNonNullElse(System.getProperty(name), UNSET));
        System.setProperty(name, value);
    }

    /** In this kind of launch the log shares stdout. */
    private static JsonNode json(LaunchResult result) throws IOException {
        Matcher report = Pattern.compile("^[\\[{](?:\\s.*)?$", Pattern.MULTILINE).matcher(result.getOutput());
        assertThat(report.find()).as(result.getOutput() + result.getErrorOutput()).isTrue();
        return new ObjectMapper().readTree(result.getOutput().substring(report.start()));
    }
}

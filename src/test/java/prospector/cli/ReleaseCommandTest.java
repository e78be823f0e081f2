package prospector.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

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
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import prospector.demo.DemoTournament;
import prospector.ingest.release.StandInServer;
import prospector.ingest.storage.PublishingMachine;
import prospector.ingest.sync.DemoServices;
import prospector.source.StandIns;
import prospector.source.storage.Bucket;
import prospector.source.storage.S3Server;

/** A deployment as a platform sees it: may this version go live? */
@QuarkusMainTest
@TestProfile(ReleaseCommandTest.OwnData.class)
class ReleaseCommandTest {
    private static final Path DATA = Path.of("target/release-command-data");
    private static final Pattern ROOT = Pattern.compile("Rehearsing in (\\S+)");

    @TempDir
    Path directory;

    private final Map<String, String> before = new HashMap<>();

    /** What a rehearsal must not touch. */
    public static class OwnData implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prospector.data", DATA.toString());
        }
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

    private void set(String name, String value) {
        before.putIfAbsent(name, System.getProperty(name));
        System.setProperty(name, value);
    }

    @Test
    void withNothingConfiguredItRehearsesTheDemoAndSaysSo(QuarkusMainLauncher launcher) {
        LaunchResult result = launcher.launch("release");

        assertThat(result.exitCode()).as(result.getErrorOutput()).isZero();
        assertThat(result.getOutput()).contains("PROSPECTOR_RELEASE_URL is not set", "Challonge is not configured",
                "demo tournament", "12 games", "may go live");
        assertThat(root(result)).doesNotExist();
        assertThat(DATA.resolve("snapshots")).doesNotExist();
    }

    @Test
    void comparesWithTheRunningVersion(QuarkusMainLauncher launcher) throws IOException {
        new DemoTournament(2, 3).writeTo(directory);
        Files.write(directory.resolve("stray.zip"), aSave().zip());
        try (StandInServer running = new StandInServer()) {
            set("prospector.release.url", running.url().toString());
            set("prospector.release.token", StandInServer.TOKEN);
            running.saves(directory).games(1);

            LaunchResult worse = launcher.launch("release", "--json");
            ObjectNode made = (ObjectNode) json(worse).path("rehearsed");
            running.summary(made.toString());
            LaunchResult equal = launcher.launch("release", "--json");
            running.summary(made.put("games", 4).toString());
            LaunchResult fewer = launcher.launch("release");

            assertThat(made.path("findings")).as("the stray save has some that want action").isNotEmpty();
            assertThat(worse.exitCode()).isEqualTo(1);
            assertThat(json(worse).path("problems").toString()).contains("New finding");
            assertThat(equal.exitCode()).as(equal.getOutput()).isZero();
            assertThat(json(equal).path("from").asText()).isEqualTo("RUNNING_SERVER");
            assertThat(fewer.exitCode()).isEqualTo(1);
            assertThat(fewer.getErrorOutput()).contains("This version reads 3 games, the running one publishes 4.");
            assertThat(fewer.getOutput()).contains("must not go live");
            assertThat(root(fewer)).doesNotExist();
        }
    }

    @Test
    void aRunningServerThatCannotBeComparedWithStopsTheDeployment(QuarkusMainLauncher launcher) throws IOException {
        try (StandInServer running = new StandInServer()) {
            set("prospector.release.url", running.url().toString());
            set("prospector.release.token", "wrong");
            LaunchResult refused = launcher.launch("release");
            set("prospector.release.token", StandInServer.TOKEN);
            running.games(2)
                    .list("[{\"name\":\"../hostile-name-of-a-test\",\"sizeBytes\":1,\"sha256\":\"" + "0".repeat(64) + "\"}]");
            LaunchResult hostile = launcher.launch("release", "--json");

            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.getErrorOutput()).contains("does not take PROSPECTOR_RELEASE_TOKEN", "To mend it: ")
                    .doesNotContain("wrong");
            assertThat(hostile.exitCode()).isEqualTo(1);
            assertThat(json(hostile).path("problems").toString()).contains("leads elsewhere");
            assertThat(root(hostile).resolveSibling("hostile-name-of-a-test")).doesNotExist();
        }
    }

    @Test
    void objectStorageComesFirstAndGetsWhatMayGoLive(QuarkusMainLauncher launcher) throws IOException {
        String name = S3Server.newBucket();
        Bucket bucket = S3Server.bucket(name);
        S3Server.settings(name).forEach(this::set);
        LaunchResult nothing = launcher.launch("release", "--json");
        assertThat(json(nothing).path("from").asText()).as(nothing.getErrorOutput()).isEqualTo("DEMO");
        assertThat(bucket.list("")).isEmpty();

        new DemoTournament(2, 3).writeTo(Files.createDirectories(directory.resolve("saves")));
        try (PublishingMachine machine = new PublishingMachine(directory, bucket)) {
            machine.publish();
        }
        LaunchResult first = launcher.launch("release", "--json");
        ObjectNode current = current(bucket);
        ((ObjectNode) current.path("summary")).put("games", 3);
        bucket.write("snapshots/CURRENT", current.toString());
        LaunchResult fewer = launcher.launch("release", "--json");
        set("prospector.s3.secret-key", "another-secret");
        LaunchResult wrong = launcher.launch("release", "--json");

        assertThat(first.exitCode()).as(first.getOutput()).isZero();
        assertThat(json(first).path("from").asText()).isEqualTo("OBJECT_STORAGE");
        assertThat(json(first).path("notes").toString()).contains("Object storage has the snapshot of this version, "
                + current.path("id").asText());
        assertThat(fewer.exitCode()).isEqualTo(1);
        assertThat(json(fewer).path("problems").toString())
                .contains("This version reads 2 games, the running one publishes 3.");
        assertThat(current(bucket).path("id")).isEqualTo(current.path("id"));
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(json(wrong).path("problems").toString()).contains("403").doesNotContain("another-secret");
    }

    private static ObjectNode current(Bucket bucket) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(bucket.read("snapshots/CURRENT").orElseThrow().text());
    }

    @Test
    void takesSavesFromChallongeWithinALimitOfRequests(QuarkusMainLauncher launcher) throws IOException {
        try (StandIns services = new StandIns()) {
            services.settings().forEach(this::set);
            new DemoServices(services, 4, Files.createDirectories(directory.resolve("demo"))).upload(3);
            LaunchResult within = launcher.launch("release", "--json");
            set("prospector.release.requests", "4");
            LaunchResult beyond = launcher.launch("release", "--json");
            services.tournament(aResponse().withStatus(500));
            LaunchResult down = launcher.launch("release", "--json");

            assertThat(within.exitCode()).as(within.getOutput()).isZero();
            assertThat(json(within).path("from").asText()).isEqualTo("CHALLONGE");
            assertThat(json(within).path("rehearsed").path("games").asInt()).isEqualTo(3);
            assertThat(beyond.exitCode()).isZero();
            assertThat(json(beyond).path("from").asText()).isEqualTo("DEMO");
            assertThat(json(beyond).path("notes").toString()).contains("would take 5 requests, more than the 4");
            assertThat(down.exitCode()).isZero();
            assertThat(json(down).path("from").asText()).isEqualTo("DEMO");
            assertThat(json(down).path("notes").toString()).contains("Challonge gave no saves")
                    .doesNotContain(StandIns.KEY);
        }
    }

    private static Path root(LaunchResult result) {
        Matcher matcher = ROOT.matcher(result.getErrorOutput());
        assertThat(matcher.find()).as(result.getErrorOutput()).isTrue();
        return Path.of(matcher.group(1));
    }

    /** In this kind of launch the log shares stdout. */
    private static JsonNode json(LaunchResult result) throws IOException {
        Matcher report = Pattern.compile("^\\{(?:\\s.*)?$", Pattern.MULTILINE).matcher(result.getOutput());
        assertThat(report.find()).as(result.getOutput()).isTrue();
        return new ObjectMapper().readTree(result.getOutput().substring(report.start()));
    }
}

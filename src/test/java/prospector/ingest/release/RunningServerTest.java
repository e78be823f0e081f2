package prospector.ingest.release;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.http.Fault;

/** A running server on its bad days, and one that is hostile. */
class RunningServerTest {
    private static final byte[] SAVE = "a save, or so".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private final StandInServer standIn = new StandInServer();

    /** Settings of a test. */
    record Fixed(Optional<URI> url, Optional<String> token, Duration timeout, long mostBytes) implements ReleaseConfig {
        @Override
        public int requests() {
            return 50;
        }
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void bringsFilesUnderTheirNames() throws IOException {
        RehearsalDirectory.prepare(root);
        standIn.games(1).file("saves/match_1_Дуэль & co.zip", SAVE).file("overrides/winners.json",
                "{}".getBytes(StandardCharsets.UTF_8));
        ServerSession session = session();

        assertThat(session.summary().path("games").asLong()).isEqualTo(1);
        session.files().forEach(file -> session.fetch(file, root));

        assertThat(root.resolve("saves/match_1_Дуэль & co.zip")).hasBinaryContent(SAVE);
        assertThat(root.resolve("overrides/winners.json")).hasContent("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "../x", "saves/../x", "saves/..", "saves/a/b.zip", "/etc/passwd", "saves\\\\x", "saves/.CURRENT",
            "snapshots/CURRENT", "saves/a\\u0000.zip", "saves/", "saves/C:x.zip" })
    void takesNothingFromAServerWithAHostileName(String name) {
        standIn.list("[{\"name\":\"" + name + "\",\"sizeBytes\":1,\"sha256\":\"" + "0".repeat(64) + "\"}]");

        assertTrouble(() -> session().files(), "a name that leads elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[{}]", "[null]", "<html>", "",
            "[{\"name\":\"saves/a.zip\",\"sizeBytes\":-1,\"sha256\":\"\"}]",
            "[{\"name\":5,\"sizeBytes\":\"many\"}]" })
    void doesNotBelieveAListThatIsNone(String list) {
        standIn.list(list);

        assertTrouble(() -> session().files(), "sent");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "{\"games\":\"7\"}", "<html>", "" })
    void doesNotBelieveASummaryThatIsNone(String summary) {
        standIn.summary(summary);

        assertTrouble(() -> session().summary(), "sent");
    }

    @Test
    void leavesNoHalfSentFileBehindUnnoticed() throws IOException {
        RehearsalDirectory.prepare(root);
        standIn.file("saves/cut.zip", SAVE, aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE))
                .file("saves/short.zip", SAVE, ok("a save"))
                .file("saves/other.zip", SAVE, ok("a save, or no"))
                .file("saves/long.zip", SAVE, ok("a save, or so, and more"));
        ServerSession session = session();

        assertThat(session.files()).hasSize(4)
                .allSatisfy(file -> assertTrouble(() -> session.fetch(file, root), "The running server"));
    }

    @Test
    void triesAgainWhatFailsOnce() throws IOException {
        RehearsalDirectory.prepare(root);
        standIn.failOnce("saves/a.zip", SAVE);
        ServerSession session = session();

        session.fetch(session.files().get(0), root);

        assertThat(root.resolve("saves/a.zip")).hasBinaryContent(SAVE);
    }

    @Test
    void namesAWrongTokenWithoutShowingIt() {
        RunningServer server = server(
                new Fixed(Optional.of(standIn.url()), Optional.of("another"), Duration.ofSeconds(20), 1000),
                HostNames.Known.YES);

        assertThatThrownBy(() -> server.begin().orElseThrow().summary()).isInstanceOf(ReleaseException.class)
                .hasMessageContaining("does not take PROSPECTOR_RELEASE_TOKEN").hasMessageNotContaining("another");
    }

    @ParameterizedTest
    @ValueSource(ints = { 302, 404, 500, 503 })
    void namesTheStatusOrWhatItMeans(int status) {
        standIn.answer("/release/summary", aResponse().withStatus(status).withHeader("Location", "http://127.0.0.1:1/"));

        assertTrouble(() -> session().summary(), status == 404 ? "hands out nothing" : "status " + status);
    }

    @Test
    void waitsNoLongerThanItMay() {
        standIn.answer("/release/summary", okJson("{\"games\":1}").withFixedDelay(60_000));
        standIn.answer("/release/files", okJson("[" + " ".repeat(1000) + "]").withChunkedDribbleDelay(100, 60_000));
        ReleaseConfig impatient = new Fixed(Optional.of(standIn.url()), Optional.of(StandInServer.TOKEN),
                Duration.ofMillis(1500),
                1000);

        assertTrouble(() -> server(impatient, HostNames.Known.YES).begin().orElseThrow().summary(), "The running server");
        assertTrouble(() -> server(impatient, HostNames.Known.YES).begin().orElseThrow().files(), "within 1 s");
    }

    @Test
    void takesNoMoreThanItMay() {
        standIn.file("saves/a.zip", new byte[600]).file("saves/b.zip", new byte[600]);

        assertTrouble(() -> session().files(), "1200 bytes of files, 1000 are allowed");
    }

    @Test
    void isDownWhenNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        ReleaseConfig nobody = new Fixed(Optional.of(URI.create("http://127.0.0.1:" + free)), Optional.of("t"),
                Duration.ofSeconds(20), 1000);

        assertTrouble(() -> server(nobody, HostNames.Known.YES).begin().orElseThrow().summary(), "does not answer");
    }

    @Test
    void isAFirstDeploymentWhenNothingIsConfiguredOrTheHostIsUnknown() {
        ReleaseConfig none = new Fixed(Optional.empty(), Optional.empty(), Duration.ofSeconds(1), 1000);

        assertThat(server(none, HostNames.Known.YES).begin()).isEmpty();
        assertThat(server(none, HostNames.Known.YES).absence()).contains("not set");
        assertThat(server(config(), HostNames.Known.NO).begin()).isEmpty();
        assertThat(server(config(), HostNames.Known.NO).absence()).contains("first deployment");
        assertThat(server(new Fixed(Optional.of(standIn.url()), Optional.empty(), Duration.ofSeconds(1), 1000),
                HostNames.Known.NO).begin()).as("no token is needed yet").isEmpty();
        assertTrouble(() -> server(config(), HostNames.Known.CANNOT_TELL).begin(), "could not be looked up");
    }

    @Test
    void settingsThatCannotBeRightAreNamed() {
        List<Fixed> wrong = Stream.of(Optional.<String> empty(), Optional.of(" "), Optional.of("two words"),
                Optional.of("line\nbreak"))
                .map(token -> new Fixed(Optional.of(standIn.url()), token, Duration.ofSeconds(1), 1000)).toList();

        assertThat(wrong).allSatisfy(config -> assertTrouble(() -> server(config, HostNames.Known.YES).begin(),
                "PROSPECTOR_RELEASE_TOKEN"));
        assertTrouble(() -> server(new Fixed(Optional.of(URI.create("prospector.internal")), Optional.of("t"),
                Duration.ofSeconds(1), 1), HostNames.Known.YES).begin(), "PROSPECTOR_RELEASE_URL");
    }

    private ReleaseConfig config() {
        return new Fixed(Optional.of(standIn.url()), Optional.of(StandInServer.TOKEN), Duration.ofSeconds(30), 1000);
    }

    private ServerSession session() {
        return server(config(), HostNames.Known.YES).begin().orElseThrow();
    }

    private static RunningServer server(ReleaseConfig config, HostNames.Known known) {
        return new RunningServer(config, new HostNames() {
            @Override
            Known ask(String host) {
                return known;
            }
        });
    }

    private static void assertTrouble(ThrowingCallable call, String expected) {
        assertThatThrownBy(call).isInstanceOf(ReleaseException.class).hasMessageContaining(expected)
                .hasMessageNotContaining(StandInServer.TOKEN)
                .extracting(failure -> ((ReleaseException) failure).remedy()).asString().isNotBlank();
    }
}

package prospector.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.http.Fault;

import io.quarkus.test.junit.QuarkusTest;
import prospector.source.Fetcher.Fetched;
import prospector.source.SourceException.Kind;

@QuarkusTest
class FetcherTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Map<String, String> KEY = Map.of("X-Goog-Api-Key", StandIns.GOOGLE_KEY);
    private static final byte[] SAVE = save();

    private final StandIns standIns = new StandIns();
    @TempDir
    Path data;
    private Path target;
    private Fetcher fetcher;

    private static byte[] save() {
        byte[] bytes = new byte[300_000];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    @BeforeEach
    void make() {
        target = data.resolve("x.part");
        fetcher = fetcher(Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    private Fetcher fetcher(Duration silence, Duration whole) {
        return TestSources.fetcher(new TestSources.Settings(data, silence, whole), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    private Fetched fetch(String name) {
        return fetcher.fetch(standIns.fileUrl(name), KEY, target, 1_000_000, bytes -> true);
    }

    private SourceException failure(Fetcher by, URI address, long limitBytes) {
        SourceException failure = catchThrowableOfType(SourceException.class,
                () -> by.fetch(address, KEY, target, limitBytes, bytes -> true));
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage() + failure.remedy()).doesNotContain(StandIns.GOOGLE_KEY).endsWith(".");
        assertThat(target).doesNotExist();
        return failure;
    }

    private SourceException failure(String name) {
        return failure(fetcher, standIns.fileUrl(name), 1_000_000);
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void bringsAFileToDiskWithItsHash() throws NoSuchAlgorithmException {
        standIns.file("a.zip", SAVE);

        assertThat(fetch("a.zip")).isEqualTo(new Fetched(true, SAVE.length, sha256(SAVE), "application/zip"));

        assertThat(target).hasBinaryContent(SAVE);
        standIns.server().verify(1, getRequestedFor(urlPathEqualTo("/files/a.zip"))
                .withHeader("X-Goog-Api-Key", equalTo(StandIns.GOOGLE_KEY)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 511, 512, 513, 9000 })
    void judgesByTheFirstBytesWhateverTheSize(int size) {
        byte[] content = Arrays.copyOf(SAVE, size);
        standIns.file("a.zip", content);

        Fetched refused = fetcher.fetch(standIns.fileUrl("a.zip"), Map.of(), target, 9000, bytes -> {
            assertThat(bytes).isEqualTo(Arrays.copyOf(SAVE, Math.min(512, size)));
            return false;
        });

        assertThat(refused.complete()).isFalse();
        assertThat(target).hasBinaryContent(Arrays.copyOf(SAVE, Math.min(512, size)));
        assertThat(fetch("a.zip").complete()).isTrue();
        assertThat(target).hasBinaryContent(content);
    }

    @Test
    void doesNotWaitForTheEndOfWhatIsNoSave() {
        standIns.file("page", aResponse().withHeader("Content-Type", "text/html").withBody("<html>".repeat(20_000))
                .withChunkedDribbleDelay(60, 120_000));
        long begun = System.nanoTime();

        Fetched refused = fetcher.fetch(standIns.fileUrl("page"), Map.of(), target, 1_000_000, bytes -> bytes[0] == 'P');

        assertThat(refused.complete()).isFalse();
        assertThat(refused.contentType()).isEqualTo("text/html");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void stopsAtTheLimit() {
        standIns.file("a.zip", SAVE);

        SourceException failure = failure(fetcher, standIns.fileUrl("a.zip"), SAVE.length - 1);

        assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(standIns.requests()).isEqualTo(1);
        assertThat(fetcher.fetch(standIns.fileUrl("a.zip"), KEY, target, SAVE.length, bytes -> true).complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "404, NOT_FOUND, 1", "410, NOT_FOUND, 1", "401, NOT_PUBLIC, 1", "403, NOT_PUBLIC, 1", "429, PAUSED, 1",
            "400, UNEXPECTED, 1", "204, UNEXPECTED, 1", "206, UNEXPECTED, 1", "304, UNEXPECTED, 1", "500, UNREACHABLE, 3",
            "503, UNREACHABLE, 3" })
    void namesARefusalAndRepeatsOnlyWhatMayPass(int status, Kind kind, int requests) {
        standIns.file("a.zip", aResponse().withStatus(status).withHeader("Retry-After", "60"));

        SourceException failure = failure("a.zip");

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.getMessage()).contains(String.valueOf(status));
        assertThat(failure.retryAt()).isEqualTo(status == 429 ? NOW.plusSeconds(60) : null);
        assertThat(standIns.requests()).isEqualTo(requests);
    }

    @ParameterizedTest
    @CsvSource({ "downloadQuotaExceeded, PAUSED", "keyInvalid, WRONG_KEY", "cannotDownloadFile, NOT_PUBLIC" })
    void readsWhyGoogleRefuses(String reason, Kind kind) {
        standIns.file("a.zip", aResponse().withStatus(403)
                .withBody("{\"error\":{\"errors\":[{\"reason\":\"" + reason + "\"}]}}"));

        assertThat(failure("a.zip").kind()).isEqualTo(kind);
    }

    @Test
    void aFileThatComesAtLastIsWhole() {
        standIns.server().stubFor(get(urlPathEqualTo("/files/a.zip")).inScenario("ill").willSetStateTo("worse")
                .willReturn(aResponse().withBody(SAVE).withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
        standIns.server().stubFor(get(urlPathEqualTo("/files/a.zip")).inScenario("ill").whenScenarioStateIs("worse")
                .willSetStateTo("well").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        standIns.server().stubFor(get(urlPathEqualTo("/files/a.zip")).inScenario("ill").whenScenarioStateIs("well")
                .willReturn(ok().withBody(SAVE)));

        assertThat(fetch("a.zip").sizeBytes()).isEqualTo(SAVE.length);

        assertThat(target).hasBinaryContent(SAVE);
        assertThat(standIns.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionLeavesNoFile(Fault fault) {
        standIns.file("a.zip", aResponse().withBody(SAVE).withFault(fault));

        assertThat(failure("a.zip").kind()).isEqualTo(Kind.UNREACHABLE);

        // The client of the JDK itself asks once more when a connection closes before the first byte of an answer.
        assertThat(standIns.requests()).isBetween(3, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = { HalfAnswers.BY_LENGTH, HalfAnswers.BY_CHUNKS, HalfAnswers.BY_HEAD })
    void aFileThatIsCutOffIsNoFile(String half) {
        try (HalfAnswers server = new HalfAnswers(half)) {
            assertThat(failure(fetcher, server.url(), 1_000_000).kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @Test
    void aSilentServerIsGivenUp() {
        standIns.file("a.zip", aResponse().withBody(SAVE).withFixedDelay(30_000));

        SourceException failure = failure(fetcher(Duration.ofMillis(300), Duration.ofSeconds(60)),
                standIns.fileUrl("a.zip"), 1_000_000);

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(standIns.requests()).isEqualTo(3);
    }

    @Test
    void aTrickleIsGivenUp() {
        standIns.file("a.zip", aResponse().withBody(SAVE).withChunkedDribbleDelay(300, 30_000));

        SourceException failure = failure(fetcher(Duration.ofSeconds(20), Duration.ofMillis(700)),
                standIns.fileUrl("a.zip"), 1_000_000);

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(standIns.requests()).isEqualTo(3);
    }

    @Test
    void keepsTheKeyFromTheHostThatItIsSentOnTo() {
        try (StandIns other = new StandIns()) {
            standIns.file("a", permanentRedirect("b"));
            standIns.file("b", temporaryRedirect(other.fileUrl("c").toString()));
            other.file("c", temporaryRedirect(standIns.fileUrl("d").toString()));
            standIns.file("d", SAVE);

            assertThat(fetch("a").sizeBytes()).isEqualTo(SAVE.length);

            standIns.server().verify(1, getRequestedFor(urlPathEqualTo("/files/b"))
                    .withHeader("X-Goog-Api-Key", equalTo(StandIns.GOOGLE_KEY)));
            other.server().verify(1, getRequestedFor(urlPathEqualTo("/files/c")).withHeader("X-Goog-Api-Key", absent()));
            standIns.server().verify(1, getRequestedFor(urlPathEqualTo("/files/d")).withHeader("X-Goog-Api-Key", absent()));
        }
    }

    @Test
    void followsFiveRedirectsAndNoMore() {
        standIns.file("loop", temporaryRedirect("/files/loop"));
        for (int i = 0; i < 5; i++) {
            standIns.file("r" + i, temporaryRedirect("/files/r" + (i + 1)));
        }
        standIns.file("r5", SAVE);

        assertThat(failure("loop").kind()).isEqualTo(Kind.UNEXPECTED);
        assertThat(standIns.requests()).isEqualTo(6);
        assertThat(fetch("r0").complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "file:///etc/passwd", "ftp://127.0.0.1/x", "mailto:x", "http:x", "http://", "a b", "jar:x!/y" })
    void isSentOnToHttpOnly(String location) {
        standIns.file("a", temporaryRedirect(location));

        assertThat(failure("a").kind()).isEqualTo(Kind.UNEXPECTED);
        assertThat(standIns.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "file:///etc/passwd", "ftp://127.0.0.1/x", "mailto:x", "/x", "x" })
    void fetchesFromHttpOnly(String address) {
        assertThat(failure(fetcher, URI.create(address), 1).kind()).isEqualTo(Kind.UNEXPECTED);
    }

    @Test
    void anUnknownHostAndAClosedPortAreUnreachable() {
        URI closed = standIns.fileUrl("a.zip");
        standIns.close();

        assertThat(failure(fetcher, closed, 1).getMessage()).contains("refused");
        assertThat(failure(fetcher, URI.create("http://nowhere.invalid/x"), 1).getMessage()).contains("nowhere.invalid")
                .contains("not known");
    }

    @Test
    void aDiskThatDoesNotTakeItIsNotTheNetwork() {
        standIns.file("a.zip", SAVE);
        target = data.resolve("missing/x.part");

        SourceException failure = failure("a.zip");

        assertThat(failure.kind()).isEqualTo(Kind.UNEXPECTED);
        assertThat(failure.getMessage()).contains("x.part");
        assertThat(standIns.requests()).isZero();
    }
}

package prospector.source.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/** What a service does that a good server for tests does not. */
class BucketBadDaysTest {
    private static final String NO_CONDITIONS = "<Error><Code>NotImplemented</Code></Error>";
    private static final int MOST_TRIES = 5;

    private final WireMockServer service = new WireMockServer(
            WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private Bucket bucket;

    @TempDir
    Path directory;

    @BeforeEach
    void start() {
        service.start();
        bucket = new Bucket(new BucketClient(new S3Server.Fixed(Optional.of("any"),
                Optional.of(URI.create(service.baseUrl())), Optional.of("secret"), Duration.ofMillis(300))));
    }

    @AfterEach
    void stop() {
        service.stop();
    }

    @Test
    void aMomentOfTroubleIsNotNoticed() {
        service.stubFor(any(anyUrl()).inScenario("moment").whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503)).willSetStateTo("over"));
        service.stubFor(any(anyUrl()).inScenario("moment").whenScenarioStateIs("over")
                .willReturn(ok("text").withHeader("ETag", "\"1\"")));

        assertThat(bucket.read("CURRENT")).contains(new StoredText("text", "\"1\""));
    }

    @Test
    void aServiceThatIsDownIsGivenUp() {
        service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

        assertFails(() -> bucket.read("CURRENT"), "503");
        assertThat(service.getAllServeEvents()).hasSizeBetween(2, MOST_TRIES);
    }

    @Test
    void aServiceThatIsSilentIsGivenUp() {
        service.stubFor(any(anyUrl()).willReturn(ok("late").withFixedDelay(5_000)));

        assertFails(() -> bucket.read("CURRENT"), "does not answer");
    }

    @Test
    void halfAContentIsNone() {
        service.stubFor(any(anyUrl()).willReturn(ok("half").withHeader("ETag", "\"1\"").withHeader("Content-Length", "4000")));

        assertThatThrownBy(() -> bucket.download("a", directory.resolve("a"), 4000, "0".repeat(64)))
                .isInstanceOf(SourceException.class);
    }

    @Test
    void aBrokenConnectionIsSaidToBeOne() {
        service.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertFails(() -> bucket.list("a/"), "does not answer");
    }

    @Test
    void aServiceWithoutConditionsIsWrittenToAllTheSame() {
        service.stubFor(put(anyUrl()).withHeader("If-None-Match", equalTo("*"))
                .willReturn(aResponse().withStatus(501).withBody(NO_CONDITIONS)));
        service.stubFor(put(anyUrl()).withHeader("If-None-Match", absent()).willReturn(ok()));

        assertThat(bucket.replace("CURRENT", "text", Optional.empty())).isTrue();

        service.verify(1, putRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
    }

    @Test
    void aConflictMeansThatSomebodyElseWasFaster() {
        service.stubFor(put(anyUrl()).willReturn(aResponse().withStatus(409)));

        assertThat(bucket.replace("CURRENT", "text", Optional.of(new StoredText("old", "\"1\"")))).isFalse();
    }

    private static void assertFails(ThrowingCallable request, String message) {
        assertThatThrownBy(request).isInstanceOfSatisfying(SourceException.class,
                failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE)).hasMessageContaining(message);
    }
}

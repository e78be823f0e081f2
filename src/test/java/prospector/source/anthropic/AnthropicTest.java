package prospector.source.anthropic;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static prospector.source.anthropic.TestAnthropic.answer;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

import io.quarkus.test.junit.QuarkusTest;
import prospector.source.Logged;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.StandIns;

@QuarkusTest
class AnthropicTest {
    private static final String PROBLEM = "{\"type\":\"error\",\"error\":{\"type\":\"some_error\",\"message\":\"Not so.\"}}";

    private final StandIns standIns = new StandIns();
    private final Logged logged = new Logged();
    private final Anthropic anthropic = TestAnthropic.anthropic(standIns.server().baseUrl());

    @AfterEach
    void stop() {
        standIns.close();
        logged.close();
        assertThat(logged.lines()).noneMatch(line -> line.contains(TestAnthropic.KEY));
    }

    private void always(ResponseDefinitionBuilder answer) {
        standIns.server().stubFor(post(urlEqualTo("/v1/messages")).willReturn(answer));
    }

    private void firstThenGood(ResponseDefinitionBuilder first) {
        standIns.server().stubFor(post(urlEqualTo("/v1/messages")).inScenario("retry").willReturn(first)
                .willSetStateTo("asked"));
        standIns.server().stubFor(post(urlEqualTo("/v1/messages")).inScenario("retry").whenScenarioStateIs("asked")
                .willReturn(okJson(answer("Fine.", "end_turn"))));
    }

    private int requests() {
        return standIns.server().findAll(postRequestedFor(anyUrl())).size();
    }

    private SourceException failure() {
        SourceException failure = catchThrowableOfType(SourceException.class, () -> anthropic.write("Write.", "Facts"));
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage() + " " + failure.remedy()).doesNotContain(TestAnthropic.KEY).endsWith(".");
        return failure;
    }

    @Test
    void asksWithTheKeyInAHeaderAndTakesTheText() {
        always(okJson(answer("Rome won.\\n\\nIt was close.", "end_turn")));

        assertThat(anthropic.write("Write.", "Facts"))
                .isEqualTo(new Written("some-model-2026-01-01", "Rome won.\n\nIt was close.", true, "end_turn"));

        standIns.server().verify(1, postRequestedFor(urlEqualTo("/v1/messages"))
                .withHeader("x-api-key", equalTo(TestAnthropic.KEY)).withHeader("anthropic-version", equalTo("2023-06-01"))
                .withHeader("Content-Type", equalTo("application/json")).withRequestBody(equalToJson("""
                        {"model": "some-model", "max_tokens": 900, "system": "Write.",
                         "messages": [{"role": "user", "content": "Facts"}]}""")));
    }

    @Test
    void saysWhenAnAnswerWasCutOff() {
        always(okJson(answer("Rome", "max_tokens")));

        assertThat(anthropic.write("Write.", "Facts").whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "400, UNEXPECTED, 1", "401, WRONG_KEY, 1", "403, WRONG_KEY, 1", "404, NOT_FOUND, 1", "413, TOO_LARGE, 1",
            "429, PAUSED, 1", "500, UNREACHABLE, 3", "529, UNREACHABLE, 3" })
    void triesAgainOnlyWhatMayPass(int status, Kind kind, int requests) {
        always(aResponse().withStatus(status).withBody(PROBLEM.replace("Not so", "Not so with " + TestAnthropic.KEY)));

        assertThat(failure().kind()).isEqualTo(kind);

        assertThat(requests()).isEqualTo(requests);
    }

    @Test
    void goesOnAfterAnOverload() {
        firstThenGood(aResponse().withStatus(529).withBody(PROBLEM));

        assertThat(anthropic.write("Write.", "Facts").text()).isEqualTo("Fine.");
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        firstThenGood(aResponse().withStatus(429).withHeader("Retry-After", "1").withBody(PROBLEM));
        long begin = System.nanoTime();

        assertThat(anthropic.write("Write.", "Facts").text()).isEqualTo("Fine.");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(800));
    }

    @Test
    void doesNotWaitForever() {
        always(aResponse().withStatus(429).withHeader("Retry-After", "600").withBody(PROBLEM));

        assertThat(failure()).satisfies(failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.PAUSED);
            assertThat(failure.retryAt()).isNotNull();
        });
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>", "null", "[]", "{\"content\": 1}" })
    void takesNothingForATextThatIsNone(String body) {
        always(okJson(body));

        assertThat(failure().kind()).isEqualTo(Kind.UNEXPECTED);
    }

    @Test
    void aBrokenConnectionIsNoAnswer() {
        always(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(failure().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void doesNotAskWithoutAKey() {
        Anthropic without = TestAnthropic.anthropic(
                new TestAnthropic.Settings(URI.create(standIns.server().baseUrl()), Optional.of(" "), Duration.ofSeconds(5)));

        assertThat(without.isConfigured()).isFalse();
        assertThat(catchThrowableOfType(SourceException.class, () -> without.write("Write.", "Facts")).kind())
                .isEqualTo(Kind.NOT_CONFIGURED);
        assertThat(requests()).isZero();
    }
}

package prospector.source.challonge;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import prospector.source.HalfAnswers;
import prospector.source.Logged;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.StandIns;

@QuarkusTest
class ChallongeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String CREDENTIALS = "b3JnYW5pc2VyOnNlY3JldC1rZXktb2YtY2hhbGxvbmdl";
    private static final String GOOD = "{\"tournament\":{\"id\":7,\"name\":\"Duels\",\"never_seen\":[1]}}";

    private final StandIns standIns = new StandIns();
    @TempDir
    Path data;
    private final Logged logged = new Logged();
    private Challonge challonge;

    @BeforeEach
    void make() {
        challonge = another();
    }

    @AfterEach
    void stop() {
        standIns.close();
        logged.close();
        assertThat(logged.lines()).noneMatch(line -> line.contains(StandIns.KEY) || line.contains(CREDENTIALS));
    }

    /** As another process has it. */
    private Challonge another() {
        return at(NOW);
    }

    private Challonge at(Instant now) {
        return with(TestChallonge.settings(standIns), now);
    }

    private Challonge with(TestChallonge.Settings settings, Instant now) {
        return TestChallonge.challonge(settings, data, Clock.fixed(now, ZoneOffset.UTC));
    }

    private TestChallonge.Settings budget(int requests) {
        TestChallonge.Settings usual = TestChallonge.settings(standIns);
        return new TestChallonge.Settings(usual.url(), usual.key(), usual.user(), requests, usual.timeout());
    }

    private static SourceException failure(ThrowingCallable asking) {
        SourceException failure = catchThrowableOfType(SourceException.class, asking);
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage() + failure.remedy()).doesNotContain(StandIns.KEY).endsWith(".");
        return failure;
    }

    private String kept() throws IOException {
        return Files.readString(data.resolve("sources/challonge-tournament.json"));
    }

    @Test
    void asksForTheWholeTournamentAtOnceWithTheKeyInAHeader() throws IOException {
        standIns.tournament(GOOD);

        assertThat(challonge.tournament()).isEqualTo(GOOD).isEqualTo(kept());

        standIns.server().verify(1, getRequestedFor(urlPathEqualTo("/v1/tournaments/duels.json"))
                .withQueryParam("include_participants", equalTo("1")).withQueryParam("include_matches", equalTo("1"))
                .withQueryParam("api_key", absent())
                .withHeader("Authorization", equalTo("Basic " + CREDENTIALS)));
        assertThat(standIns.requests()).isEqualTo(1);
        assertThat(another().budget()).isEqualTo(new BudgetState(450, 1, NOW.plus(Duration.ofDays(30)), null));
    }

    @Test
    void toleratesASlashBehindTheAddressAndAKeyWithoutAUser() {
        standIns.tournament(GOOD);
        var settings = new TestChallonge.Settings(URI.create(standIns.challongeUrl() + "/"),
                Optional.of(StandIns.KEY + "\n"), Optional.empty(), 450, Duration.ofSeconds(20));

        assertThat(with(settings, NOW).tournament()).isEqualTo(GOOD);

        standIns.server().verify(1, getRequestedFor(urlPathEqualTo("/v1/tournaments/duels.json"))
                .withHeader("Authorization", equalTo("Basic OnNlY3JldC1rZXktb2YtY2hhbGxvbmdl")));
    }

    @Test
    void asksOnlyForWhatHasChangedAndKeepsTheAnswerOtherwise() throws IOException {
        standIns.server().stubFor(get(urlPathEqualTo("/v1/tournaments/duels.json")).withHeader("If-None-Match", absent())
                .willReturn(okJson(GOOD).withHeader("ETag", "W/\"1\"")));
        standIns.server().stubFor(get(urlPathEqualTo("/v1/tournaments/duels.json"))
                .withHeader("If-None-Match", equalTo("W/\"1\"")).willReturn(aResponse().withStatus(304)));

        assertThat(challonge.tournament()).isEqualTo(GOOD);
        assertThat(another().tournament()).isEqualTo(GOOD);
        Files.writeString(data.resolve("sources/challonge-tournament.json"), "{\"tournament\":{\"id\":8}}");
        assertThat(another().tournament()).as("validators of another answer are not used").isEqualTo(GOOD);

        assertThat(kept()).isEqualTo(GOOD);
        assertThat(standIns.requests()).isEqualTo(3);
        standIns.server().verify(1, getRequestedFor(urlPathEqualTo("/v1/tournaments/duels.json"))
                .withHeader("If-None-Match", equalTo("W/\"1\"")));
    }

    @ParameterizedTest
    @CsvSource({ "401, WRONG_KEY, CHALLONGE_KEY", "403, WRONG_KEY, CHALLONGE_KEY",
            "404, NOT_FOUND, CHALLONGE_TOURNAMENT_ID", "406, UNEXPECTED, CHALLONGE_URL", "302, UNEXPECTED, CHALLONGE_URL" })
    void aRefusalIsNotRepeatedAndNamesTheSetting(int status, Kind kind, String setting) throws IOException {
        standIns.tournament(GOOD);
        challonge.tournament();
        standIns.tournament(aResponse().withStatus(status).withBody("<html>" + StandIns.KEY));

        SourceException failure = failure(challonge::tournament);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.remedy()).contains(setting);
        assertThat(standIns.requests()).isEqualTo(2);
        assertThat(challonge.budget().used()).isEqualTo(2);
        assertThat(kept()).isEqualTo(GOOD);
    }

    @Test
    void saysWhatChallongeSaysButNoKeyAndNoNovel() {
        standIns.tournament(aResponse().withStatus(422)
                .withBody("{\"errors\":[\"Key " + StandIns.KEY + " is\\nodd\",\"" + "x".repeat(5000) + "\"]}"));

        SourceException failure = failure(challonge::tournament);

        assertThat(failure.kind()).isEqualTo(Kind.UNEXPECTED);
        assertThat(failure.getMessage()).contains("422", "is odd; xxx").hasSizeLessThan(400);
    }

    @Test
    void aPauseIsKeptToByEveryProcessUntilItEnds() {
        standIns.tournament(aResponse().withStatus(429).withHeader("Retry-After", "2592000"));
        Instant end = NOW.plus(Duration.ofDays(30));

        assertThat(failure(challonge::tournament).retryAt()).isEqualTo(end);
        SourceException second = failure(another()::tournament);
        failure(() -> at(end.minusSeconds(1)).attachments(1));

        assertThat(second.kind()).isEqualTo(Kind.PAUSED);
        assertThat(second.retryAt()).isEqualTo(end);
        assertThat(second.getMessage()).contains(end.toString());
        assertThat(standIns.requests()).isEqualTo(1);
        assertThat(another().budget()).isEqualTo(new BudgetState(450, 1, end, end));

        standIns.tournament(GOOD);
        assertThat(at(end).tournament()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource({ ", 3600", "soon, 3600", "'Wed, 25 Nov 2026 12:10:00 GMT', 600", "99999999999, 2678400", "0, 0" })
    void readsWhenAPauseEnds(String retryAfter, long seconds) {
        var answer = aResponse().withStatus(429);
        standIns.tournament(retryAfter == null ? answer : answer.withHeader("Retry-After", retryAfter));

        assertThat(failure(challonge::tournament).retryAt()).isEqualTo(NOW.plusSeconds(seconds));
        assertThat(standIns.requests()).isEqualTo(1);
    }

    @Test
    void anErrorThatPassesCostsARequestAndNothingElse() {
        standIns.server().stubFor(get(urlPathEqualTo("/v1/tournaments/duels.json")).inScenario("ill")
                .willSetStateTo("better").willReturn(aResponse().withStatus(500)));
        standIns.server().stubFor(get(urlPathEqualTo("/v1/tournaments/duels.json")).inScenario("ill")
                .whenScenarioStateIs("better").willReturn(okJson(GOOD)));

        assertThat(challonge.tournament()).isEqualTo(GOOD);

        assertThat(standIns.requests()).isEqualTo(2);
        assertThat(challonge.budget().used()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 502, 503 })
    void anErrorThatStaysIsAskedThreeTimes(int status) {
        standIns.tournament(aResponse().withStatus(status));

        SourceException failure = failure(challonge::tournament);

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.getMessage()).contains(String.valueOf(status));
        assertThat(standIns.requests()).isEqualTo(3);
        assertThat(challonge.budget().used()).isEqualTo(3);
    }

    @Test
    void aDeadServiceCostsSixRequestsForAsManyMatchesAsThereAre() {
        standIns.server().stubFor(get(anyUrl())
                .willReturn(aResponse().withStatus(503)));

        for (long match = 1; match <= 20; match++) {
            long id = match;
            assertThat(failure(() -> challonge.attachments(id)).kind()).isEqualTo(Kind.UNREACHABLE);
        }

        assertThat(standIns.requests()).isEqualTo(6);
        assertThat(challonge.budget().used()).isEqualTo(6);
    }

    @Test
    void refusalsDoNotStopTheQuestionsAfterThem() {
        standIns.attachments(20, "[]");
        for (long match = 1; match <= 10; match++) {
            long id = match;
            assertThat(failure(() -> challonge.attachments(id)).kind()).isEqualTo(Kind.NOT_FOUND);
        }

        assertThat(challonge.attachments(20)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class)
    void aBrokenConnectionIsTriedAgain(Fault fault) throws IOException {
        standIns.tournament(GOOD);
        challonge.tournament();
        standIns.tournament(aResponse().withBody(GOOD).withFault(fault));

        assertThat(failure(challonge::tournament).kind()).isEqualTo(Kind.UNREACHABLE);

        assertThat(standIns.requests()).isEqualTo(4);
        assertThat(challonge.budget().used()).isEqualTo(4);
        assertThat(kept()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = { HalfAnswers.BY_LENGTH, HalfAnswers.BY_CHUNKS, HalfAnswers.BY_HEAD })
    void halfAnAnswerIsTriedAgain(String half) {
        try (HalfAnswers server = new HalfAnswers(half)) {
            TestChallonge.Settings usual = TestChallonge.settings(standIns);
            var settings = new TestChallonge.Settings(server.url(), usual.key(), usual.user(), 450, usual.timeout());

            assertThat(failure(with(settings, NOW)::tournament).kind()).isEqualTo(Kind.UNREACHABLE);

            assertThat(server.requests()).isEqualTo(3);
        }
        assertThat(challonge.budget().used()).isEqualTo(3);
    }

    @Test
    void neitherAHangingNorATricklingAnswerHoldsUs() {
        standIns.tournament(okJson(GOOD).withFixedDelay(20_000));
        standIns.attachments(1, okJson("[]" + " ".repeat(100)).withChunkedDribbleDelay(50, 20_000));
        Challonge hasty = with(hasty(), NOW);
        long begun = System.nanoTime();

        assertThat(failure(hasty::tournament).getMessage()).contains("400 ms");
        assertThat(failure(() -> hasty.attachments(1)).kind()).isEqualTo(Kind.UNREACHABLE);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(hasty.budget().used()).isEqualTo(6);
    }

    private TestChallonge.Settings hasty() {
        TestChallonge.Settings usual = TestChallonge.settings(standIns);
        return new TestChallonge.Settings(usual.url(), usual.key(), usual.user(), 450, Duration.ofMillis(400));
    }

    @Test
    void noConnectionIsToldWithoutTheKey() {
        standIns.close();

        assertThat(failure(challonge::tournament).kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(challonge.budget().used()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>Just a moment</html>", "", "null", "[]", "{}", "{\"tournament\":null}",
            "{\"tournament\":{\"id\":\"x\"}}", "{\"tournament\":{\"id\":7}", "{\"tournament\":{\"id\":7}} <p>" })
    void whatIsNoTournamentDoesNotReplaceOne(String body) throws IOException {
        standIns.tournament(GOOD);
        challonge.tournament();
        standIns.tournament(ok(body));

        SourceException failure = failure(challonge::tournament);

        assertThat(failure.kind()).isEqualTo(Kind.UNEXPECTED);
        assertThat(kept()).isEqualTo(GOOD);
        assertThat(standIns.requests()).isEqualTo(2);
    }

    @Test
    void aSpentBudgetSendsNothingAndSaysWhenTheNextIsFree() {
        standIns.tournament(GOOD).attachments(1, "[]");
        with(budget(2), NOW.minus(Duration.ofDays(10))).tournament();
        with(budget(2), NOW.minus(Duration.ofDays(3))).tournament();

        SourceException failure = failure(() -> with(budget(2), NOW).attachments(1));

        assertThat(failure.kind()).isEqualTo(Kind.BUDGET_SPENT);
        assertThat(failure.retryAt()).isEqualTo(NOW.plus(Duration.ofDays(20)));
        assertThat(failure.getMessage()).contains(failure.retryAt().toString());
        assertThat(failure.remedy()).contains("CHALLONGE_REQUEST_BUDGET");
        assertThat(standIns.requests()).isEqualTo(2);
        assertThat(with(budget(2), NOW.plus(Duration.ofDays(20))).attachments(1)).isEmpty();
    }

    @Test
    void repetitionsEndWithTheBudget() {
        standIns.tournament(aResponse().withStatus(500));

        assertThat(failure(with(budget(2), NOW)::tournament).kind()).isEqualTo(Kind.BUDGET_SPENT);

        assertThat(standIns.requests()).isEqualTo(2);
    }

    @Test
    void readsFilesLinksAndBareDescriptions() {
        standIns.attachments(5, """
                [{"match_attachment":{"id":1,"match_id":5,"original_file_name":"a.zip","asset_file_name":"b.zip",
                 "asset_content_type":"application/zip","asset_file_size":123,"asset_url":"//user-assets.example/a.zip",
                 "url":null,"description":"","created_at":"2026-01-02T03:04:05.000+01:00","new":{"x":1}}},
                 {"match_attachment":{"id":2,"asset_file_name":"c.zip","asset_file_size":"nine","url":"https://x.example/",
                 "asset_url":"http://y.example/c.zip","description":"look","created_at":"lately"}},
                 {"match_attachment":{"description":"without an id"}},{"match_attachment":null},{"else":1},null]""");

        assertThat(challonge.attachments(5)).containsExactly(
                new Attachment(1, 5, "a.zip", "application/zip", 123L, "https://user-assets.example/a.zip", null, null,
                        Instant.parse("2026-01-02T02:04:05Z")),
                new Attachment(2, 5, "c.zip", null, null, "http://y.example/c.zip", "https://x.example/", "look", null));
    }

    @Test
    void whatIsNoListOfAttachmentsIsNamed() {
        standIns.attachments(5, "<html>");

        assertThat(failure(() -> challonge.attachments(5)).getMessage()).contains("attachments of match 5");
    }

    @Test
    void withoutAKeyOrATournamentNothingIsSent() {
        var settings = new TestChallonge.Settings(standIns.challongeUrl(), Optional.empty(), Optional.empty(), 450,
                Duration.ofSeconds(1));

        SourceException failure = failure(with(settings, NOW)::tournament);

        assertThat(failure.kind()).isEqualTo(Kind.NOT_CONFIGURED);
        assertThat(failure.remedy()).contains("CHALLONGE_KEY");
        assertThat(standIns.requests()).isZero();
        assertThat(data.resolve("sources")).doesNotExist();
    }
}

package prospector.ingest.summary;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static prospector.source.anthropic.TestAnthropic.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.quarkus.test.junit.QuarkusTest;
import prospector.ingest.summary.SummaryReport.Item;
import prospector.ingest.summary.SummaryReport.Outcome;
import prospector.source.StandIns;
import prospector.source.anthropic.TestAnthropic;

@QuarkusTest
class SummariserTest {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00.5Z");
    private static final Facts FIRST = new Facts("1", "game-1", "Ann vs Ben", "aa", "Facts of Ann: turn 63");
    private static final Facts SECOND = new Facts("2", "../game 2", "Cid vs Dan", "bb", "Facts of Cid: turn 40");
    private static final SummaryRequest ALL = new SummaryRequest(Optional.empty(), false, false);

    private final StandIns standIns = new StandIns();
    @TempDir
    Path directory;
    private Summaries summaries;
    private Summariser summariser;

    @BeforeEach
    void make() {
        summaries = new Summaries(() -> directory.resolve("summaries"));
        summariser = new Summariser(match -> Stream.of(FIRST, SECOND)
                .filter(facts -> match.map(facts.matchId()::equals).orElse(true)).toList(),
                TestAnthropic.anthropic(standIns.server().baseUrl()), summaries, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    private void answers(String of, ResponseDefinitionBuilder answer) {
        standIns.server().stubFor(post(urlEqualTo("/v1/messages")).withRequestBody(containing("Facts of " + of))
                .willReturn(answer));
    }

    private SummaryReport run(SummaryRequest request) {
        return summariser.run(request, summariser.games(request), item -> {
        });
    }

    private int requests() {
        return standIns.server().findAll(postRequestedFor(anyUrl())).size();
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(directory.resolve("summaries"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.resolve("summaries"))) {
            return files.toList();
        }
    }

    @Test
    void keepsWhatPassesAndAsksForEachGameOnce() throws IOException {
        answers("Ann", okJson(answer("Ann won on turn 63.", "end_turn")));
        answers("Cid", okJson(answer("Cid won on turn 40.\\u0007", "end_turn")));

        assertThat(run(ALL).games()).extracting(Item::outcome).containsOnly(Outcome.WRITTEN);
        assertThat(run(ALL).games()).extracting(Item::outcome).containsOnly(Outcome.KEPT);

        assertThat(requests()).isEqualTo(2);
        assertThat(summaries.find(FIRST)).contains(new Summary("game-1", "aa", Prompt.VERSION, "some-model-2026-01-01",
                Instant.parse("2026-11-26T02:00:00Z"), "Ann won on turn 63."));
        assertThat(summaries.find(SECOND)).get().extracting(Summary::text).isEqualTo("Cid won on turn 40.");
        assertThat(files()).hasSize(2).allMatch(file -> file.getFileName().toString().matches("game-[0-9a-f]+\\.json"));
        run(new SummaryRequest(Optional.of("2"), true, false));
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void aNewerSaveWantsANewSummary() {
        answers("Ann", okJson(answer("Ann won.", "end_turn")));
        run(new SummaryRequest(Optional.of("1"), false, false));
        Facts newer = new Facts("1", "game-1", "Ann vs Ben", "cc", FIRST.text());

        assertThat(summaries.find(newer)).isEmpty();
        assertThat(summariser.run(new SummaryRequest(Optional.empty(), false, true), List.of(newer, FIRST), item -> {
        }).games()).extracting(Item::outcome).containsExactly(Outcome.WANTED, Outcome.KEPT);
    }

    @Test
    void refusesAStrangeNumberAndHalfATextAndNone() throws IOException {
        answers("Ann", okJson(answer("Ann won on turn 64 with five cities.", "end_turn")));
        answers("Cid", okJson(answer("Cid won on turn 40 and", "max_tokens")));

        assertThat(run(ALL).games()).extracting(Item::outcome, Item::reason).containsExactly(
                tuple(Outcome.REFUSED,
                        "The text has numbers that the facts do not have: 64, five."),
                tuple(Outcome.REFUSED, "The text was cut off."));
        answers("Ann", okJson(answer(" ", "end_turn")));
        answers("Cid", okJson(answer("No.", "refusal")));
        assertThat(run(ALL).games()).extracting(Item::reason).containsExactly("The text is empty.",
                "The model stopped early: refusal.");
        assertThat(files()).isEmpty();
    }

    @Test
    void oneFailureDoesNotStopTheOthersButAWrongKeyDoes() {
        answers("Ann", aResponse().withStatus(500));
        answers("Cid", okJson(answer("Cid won.", "end_turn")));
        assertThat(run(ALL).games()).extracting(Item::outcome).containsExactly(Outcome.FAILED, Outcome.WRITTEN);

        standIns.reset();
        answers("Ann", aResponse().withStatus(401));
        SummaryReport report = run(new SummaryRequest(Optional.empty(), true, false));

        assertThat(report.games()).extracting(Item::outcome).containsOnly(Outcome.FAILED);
        assertThat(report.games().get(0).reason()).contains("ANTHROPIC_API_KEY").doesNotContain(TestAnthropic.KEY);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void aDryRunSendsNothing() throws IOException {
        SummaryReport report = run(new SummaryRequest(Optional.empty(), false, true));

        assertThat(report.count(Outcome.WANTED)).isEqualTo(2);
        assertThat(requests()).isZero();
        assertThat(files()).isEmpty();
    }
}

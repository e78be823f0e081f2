package prospector.web.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import prospector.ingest.IngestConfig;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;
import prospector.ingest.download.SourceResult.State;
import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.web.PageTest;

@QuarkusTest
class OperatorResourceTest extends PageTest {
    private static final Instant GOOD = Instant.parse("2026-03-01T21:30:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T06:00:00Z");
    private static final SourceStatus SILENT = new SourceStatus(SourceName.CHALLONGE, LATER, GOOD,
            "Challonge did not answer within 20 s.", "Wait; the last good answer stays in use.");
    private static final String NOTE = "Results as of 1 Mar 2026, 21:30 UTC: Challonge has not answered since.";

    @Inject
    OutageNote note;
    @Inject
    IngestConfig config;

    /** As if these were configured. */
    @Vetoed
    private static final class All extends ConfiguredSources {
        private final boolean any;

        All(boolean any) {
            super(null, null);
            this.any = any;
        }

        @Override
        boolean has(SourceName source) {
            return any && source == SourceName.CHALLONGE;
        }

        @Override
        boolean isEmpty() {
            return !any;
        }
    }

    @BeforeEach
    void everythingIsQuiet() {
        tell(false, List.of(), null);
    }

    @AfterEach
    void forget() {
        everythingIsQuiet();
    }

    private void tell(boolean configured, List<SourceStatus> sources, SyncReport last) {
        QuarkusMock.installMockForType(new KnownSyncState(sources, last), SyncState.class);
        QuarkusMock.installMockForType(new All(configured), ConfiguredSources.class);
        note.make();
    }

    @Test
    void showsWhatIsThereWithoutAnySync() {
        given().get("/operator").then().statusCode(200)
                .header("Cache-Control", "no-store").header("ETag", nullValue()).header("X-Robots-Tag", "noindex")
                .body(containsString("<meta name=\"robots\" content=\"noindex\">"),
                        containsString(warehouse.snapshot().orElseThrow().id()), containsString("No sync has run yet"),
                        containsString("winners.json"), not(containsString("class=\"outage\"")));
    }

    @Test
    void givesTheSameAsData() {
        given().get("/operator.json").then().statusCode(200)
                .body("shown.content.games", is(2), "shown.content.matches", is(5), "shown.content.matchesWithSave", is(2),
                        "requests", nullValue(), "findings.kind", hasItem("WINNER_UNKNOWN"),
                        "kept.find{it.current}.id", is(warehouse.snapshot().orElseThrow().id()));

        String csv = given().get("/operator.csv").then().statusCode(200).extract().asString();

        assertThat(csv.lines().toList()).first().isEqualTo("kind,severity,matchId,gameId,subject,message,remedy");
        assertThat(csv).contains("WINNER_UNKNOWN,ACTION,stray-game,game-2");
    }

    @Test
    void namesMissingSavesAndRefusedFiles() throws IOException {
        publish(fixture() + """
                insert into matches (match_id, challonge_match_id, round, bracket, state, participant1_id, participant2_id)
                    values ('105', 105, -2, 'losers', 'complete', 12, 13);
                insert into imports (file, size_bytes, parser_version, outcome, reason, detail, warnings)
                    values ('<b>evil.zip', 12, 1, 'refused', 'NOT_A_ZIP', 'It is a picture.', 0);""");

        given().get("/operator").then().statusCode(200)
                .body(containsString("Losers round 2: Bela – =Cleo\\&lt;b\\&gt;"), containsString("&lt;b&gt;evil.zip"),
                        containsString("It is a picture."), not(containsString("<b>evil")));
    }

    @Test
    void showsWhatTheLastSyncSaid() {
        tell(true, List.of(SILENT), new SyncReport(GOOD, LATER,
                new DownloadReport(List.of(new SourceResult(SourceName.CHALLONGE, State.KEPT, "It did not answer.", "Wait.")),
                        List.of(new DownloadedFile(SourceName.CHALLONGE, "../bomb.zip", 101L, Outcome.REFUSED, null,
                                "TOO_LARGE",
                                "It expands beyond the limit.")),
                        13, 1000),
                null, null, List.of("Challonge: it did not answer. Wait.")));

        given().get("/operator").then().statusCode(200)
                .body(containsString("Challonge did not answer within 20 s."), containsString("13 left"),
                        containsString("../bomb.zip"), containsString("TOO_LARGE"),
                        containsString("Challonge asked for a pause until <time datetime=\"2100-01-01T00:00:00Z\">1 Jan 2100"),
                        containsString("does not answer"));
        given().get("/operator.json").then().body("sync.last.result", is("FAILED"), "requests.left", is(13),
                "services.find{it.key == 'challonge'}.problem", is(SILENT.problem()),
                "sync.last.troubled[0].matchId", is(101));
    }

    @Test
    void everyPageSaysThatAServiceDoesNotAnswerAndForgetsItAfterwards() {
        Response quiet = given().get("/players");

        tell(true, List.of(SILENT), null);
        Response noted = given().header("If-None-Match", quiet.header("ETag")).get("/players");
        Response remembered = given().get("/players");
        tell(true, List.of(new SourceStatus(SourceName.CHALLONGE, Instant.now(), Instant.now(), null, null)), null);
        Response over = given().get("/players");

        assertThat(quiet.asString()).doesNotContain("class=\"outage\"");
        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(noted.asString()).contains("<div class=\"outage\" role=\"status\">", NOTE, "href=\"/operator\"");
        assertThat(remembered.asString()).isEqualTo(noted.asString());
        assertThat(noted.header("ETag")).isNotEqualTo(quiet.header("ETag"));
        assertThat(over.asString()).isEqualTo(quiet.asString());
        assertThat(over.header("ETag")).isEqualTo(quiet.header("ETag"));
    }

    @Test
    void showsTheFiguresOfTheServerAndOfTheLastImport() throws IOException {
        Path file = config.data().resolve("import.json");
        Files.writeString(file, """
                {"last": {"outcome": "FAILED", "begun": "2026-03-02T06:00:00Z", "finished": "2026-03-02T06:00:02.5Z",
                  "read": 4, "reused": 5, "superseded": 0, "refused": {"DTD": 2, "TOO_LARGE": 1}, "games": 9, "snapshot": null,
                  "jobs": 1}, "lastSuccess": "2026-03-01T21:30:00Z"}""");
        try {
            given().get("/players").then().statusCode(200);
            given().get("/operator").then().statusCode(200)
                    .body(containsString("2.5 s, <span class=\"badge alert\">failed</span> 4 read, 5 known before"),
                            containsString("3 refused (2 <code>DTD</code>, 1 <code>TOO_LARGE</code>); 9 games."),
                            containsString("The last good one was <time datetime=\"2026-03-01T21:30:00Z\">"),
                            containsString("Connections to the engine: "), containsString("Slowest questions"),
                            containsString("<code>stats/"));
            given().get("/operator.json").then()
                    .body("server.lastImport.result", is("failed"), "server.lastImport.refused.DTD", is(2),
                            "server.connections.size", greaterThan(3), "server.memory.heapUsed", greaterThan(0),
                            "server.questions.size()", is(10), "server.questions[0].asked", greaterThan(0),
                            "shown.sizeBytes", is((int) warehouse.snapshot().orElseThrow().sizeBytes()));
        } finally {
            Files.delete(file);
        }
        given().get("/operator").then().body(containsString("No import has run here yet."));
    }

    @Test
    void saysNothingWhereNothingIsConfigured() {
        tell(false, List.of(SILENT), null);

        given().get("/").then().body(not(containsString("class=\"outage\"")));
    }
}

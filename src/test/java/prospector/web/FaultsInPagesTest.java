package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What visitors get while something is broken. */
@QuarkusTest
class FaultsInPagesTest extends PageTest {
    @Test
    void aQuestionBeyondTheMemoryFailsAloneAndTellsNothingOfTheInside() {
        publish("");
        CompletableFuture<Response> failing = CompletableFuture
                .supplyAsync(() -> given().accept("text/html").get("/faulty"));

        for (String page : List.of("/", "/matches", "/players", "/nations", "/maps")) {
            given().get(page).then().statusCode(200);
        }

        failing.join().then().statusCode(anyOf(is(500), is(503))).contentType(containsString("text/html"))
                .body(not(containsString("Exception")), not(containsString("Out of Memory")), not(containsString("select")),
                        not(containsString("\tat ")));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(warehouse.poolUse().active()).isZero();
        assertThat(given().get("/q/metrics").asString())
                .contains("prospector_question_seconds_count{question=\"web/FaultyResource$TooMuch\",result=\"failed\"} 1");
    }

    /** A rename is to the server what a deletion is: the names are gone. */
    @Test
    void withoutTheDirectoryOfSnapshotsAllPagesGoOn() throws IOException {
        Path away = snapshots.directory().resolveSibling("away");
        Files.move(snapshots.directory(), away);
        try {
            warehouse.follow();

            for (String page : List.of("/", "/matches", "/players.json", "/nations.csv", "/operator", "/search?q=a")) {
                given().get(page).then().statusCode(200);
            }
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200)
                    .body("checks.find{it.name == 'snapshot answers'}.data.fallback",
                            containsString("there is no CURRENT any more"));
        } finally {
            Files.move(away, snapshots.directory());
        }
        warehouse.follow();

        given().get("/q/health/ready").then().body(not(containsString("fallback")));
    }
}

package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.warehouse.BusyPool;

@QuarkusTest
class HealthTest extends PageTest {
    @Inject
    BusyPool pool;

    @Test
    void eachStatementSaysWhatIsLoadedAndHowOldItIs() {
        String id = warehouse.snapshot().orElseThrow().id();

        given().get("/q/health/started").then().statusCode(200).body("checks.data.snapshot", hasItem(id),
                "checks.data.find{it != null}.built", notNullValue());
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find{it.name == 'snapshot answers'}.data.matches", is(5),
                        "checks.find{it.name == 'snapshot answers'}.data.'age-seconds'", greaterThanOrEqualTo(0),
                        "checks.find{it.name == 'snapshot answers'}.data.connections", containsString("in use"));
        given().get("/q/health/live").then().statusCode(200).body("checks.data.snapshot", hasItem(id));
        given().get("/health").then().statusCode(200).body("status", is("healthy"), "database", is("connected"),
                "matches", is(5), "snapshot", is(id));
    }

    @Test
    void anExhaustedPoolIsNotReadyButLive() {
        try (BusyPool.Taken all = pool.take()) {
            assertThat(all.connections()).isPositive();
            assertThat(warehouse.poolUse().active()).isEqualTo(all.connections());
            assertThat(warehouse.engineMemory()).as("who only wants to know does not wait").isEmpty();

            given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
            given().get("/q/health/started").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(503)
                    .body("checks.find{it.name == 'snapshot answers'}.data.reason", notNullValue());
            given().get("/health").then().statusCode(503).body("status", is("unhealthy"), "reason", notNullValue());
        }

        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aPageThatGetsNoConnectionSaysSo() {
        publish("");
        try (BusyPool.Taken all = pool.take()) {
            assertThat(all.connections()).isPositive();

            given().get("/matches/never-asked.json").then().statusCode(503).contentType("application/problem+json")
                    .header("Retry-After", notNullValue()).body("detail", containsString("busy"));
        }
    }

    @Test
    void aPointerToNothingIsAFallbackThatCuresItself() throws IOException {
        Path current = snapshots.directory().resolve("CURRENT");
        byte[] good = Files.readAllBytes(current);
        try {
            Files.write(current, "garbage".getBytes(StandardCharsets.UTF_8));
            warehouse.follow();

            given().get("/q/health/ready").then().statusCode(200)
                    .body("checks.find{it.name == 'snapshot answers'}.data.fallback", containsString("CURRENT"));
            assertThat(metrics()).contains("prospector_snapshot_fallback 1.0");
        } finally {
            Files.write(current, good);
        }
        warehouse.follow();

        assertThat(metrics()).anyMatch(line -> line.startsWith("prospector_snapshot_age_seconds ")).contains(
                "prospector_snapshot_fallback 0.0");
    }

    @Test
    void metricsTellOfSnapshotMemoryAndQuestions() {
        given().get("/matches").then().statusCode(200);

        List<String> metrics = metrics();

        assertThat(metrics).contains("prospector_snapshot_games 2.0")
                .anyMatch(line -> line.matches("prospector_snapshot_size_bytes [1-9].*"))
                .anyMatch(line -> line.matches("prospector_process_resident_bytes [1-9].*"))
                .anyMatch(line -> line.matches("prospector_engine_memory_bytes [0-9].*"))
                .anyMatch(line -> line.matches("prospector_question_seconds_count.question=.stats/.*result=.answered.. .*"));
    }

    private static List<String> metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString().lines().toList();
    }
}

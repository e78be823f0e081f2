package prospector.web.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import prospector.ingest.IngestConfig;
import prospector.web.PageTest;

@QuarkusTest
@TestProfile(ReleaseResourceTest.WithToken.class)
class ReleaseResourceTest extends PageTest {
    private static final String TOKEN = "Bearer a-token-for-tests";

    @Inject
    IngestConfig config;

    /** A running server that hands out its files. */
    public static class WithToken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prospector.release.token", "a-token-for-tests", "prospector.data", "target/release-test-data");
        }
    }

    @BeforeEach
    void writeFiles() throws IOException {
        write("saves/match_1_a b&c.zip", "save");
        write("saves/tournament.json", "{}");
        write("saves/notes.txt", "no save");
        write("saves/refused/bad.zip", "refused");
        write("sources/downloads.json", "{}");
        write("sources/accounts.json", "hashes");
        write("sources/status.json", "{}");
        write("overrides/winners.json", "[]");
    }

    private void write(String name, String content) throws IOException {
        Path file = config.data().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void sumsUpWhatIsPublished() {
        given().header("Authorization", TOKEN).get("/release/summary").then().statusCode(200)
                .header("Cache-Control", "no-store")
                .body("games", is(2), "matches", is(5), "matchesWithSave", is(2),
                        "snapshot", is(warehouse.snapshot().orElseThrow().id()),
                        "findings.find{it.kind == 'WINNER_UNKNOWN'}.gameId", is("game-2"));
    }

    @Test
    void listsSavesAnswersAndCorrectionsButNoAccounts() {
        given().header("Authorization", TOKEN).get("/release/files").then().statusCode(200)
                .body("name", containsInAnyOrder("saves/match_1_a b&c.zip", "saves/tournament.json", "sources/downloads.json",
                        "overrides/winners.json"),
                        "find{it.name == 'saves/match_1_a b&c.zip'}.sizeBytes", is(4),
                        "find{it.name == 'saves/match_1_a b&c.zip'}.sha256",
                        is("157dca92e4250458339d4b835250d44c238f3355e1b7986195188ee434e9baff"));
    }

    @Test
    void handsOutOneOfThem() {
        byte[] content = given().header("Authorization", TOKEN).urlEncodingEnabled(false)
                .get("/release/files/saves/match_1_a%20b%26c.zip").then().statusCode(200).header("Content-Length", is("4"))
                .extract().asByteArray();

        assertThat(content).asString().isEqualTo("save");
    }

    @ParameterizedTest
    @ValueSource(strings = { "sources/accounts.json", "sources/status.json", "saves/refused/bad.zip", "saves/notes.txt",
            "saves/../sources/accounts.json", "saves/%2e%2e/sources/accounts.json", "saves/..%2fsources%2faccounts.json",
            "%2e%2e/pom.xml", "..%2f..%2f..%2fetc%2fpasswd", "saves/", "snapshots/CURRENT", "saves%5c..%5csources" })
    void handsOutNothingElse(String name) {
        given().header("Authorization", TOKEN).urlEncodingEnabled(false).get("/release/files/" + name).then()
                .statusCode(oneOf(400, 404)).body(not(containsString("hashes")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/release/summary", "/release/files", "/release/files/saves/tournament.json" })
    void refusesEverybodyElseWithoutAHint(String address) {
        for (String authorization : new String[] { "Bearer wrong", "a-token-for-tests", "Bearer ", "Basic YTpi" }) {
            given().header("Authorization", authorization).get(address).then().statusCode(401)
                    .contentType("application/problem+json").body(not(containsString("token")));
        }
        given().get(address).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void isNotDescribedToThePublic() {
        given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200)
                .body(not(containsString("/release")));
    }
}

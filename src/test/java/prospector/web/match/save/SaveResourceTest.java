package prospector.web.match.save;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import prospector.ingest.IngestConfig;
import prospector.source.Digest;
import prospector.web.PageTest;

@QuarkusTest
@TestProfile(SaveResourceTest.Offering.class)
class SaveResourceTest extends PageTest {
    private static final byte[] CONTENT = "the save".getBytes(StandardCharsets.UTF_8);

    @Inject
    IngestConfig config;

    /** A website whose operator hands out saves. */
    public static class Offering implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prospector.web.offer-saves", "true", "prospector.data", "target/offered-test-data");
        }
    }

    @BeforeEach
    void writeTheSave() throws IOException {
        Files.createDirectories(config.saves());
        Files.write(config.saves().resolve("match_101_duel.zip"), CONTENT);
        Files.write(config.data().resolve("secret.zip"), CONTENT);
        publish(fixture("match.sql"));
        named("match_101_duel.zip");
    }

    /** As if the duel had been read from a file of this name. */
    private void named(String name) throws IOException {
        publish(fixture("match.sql") + "update games set save_file = '" + name + "', sha256 = '" + Digest.sha256(CONTENT)
                + "' where game_id = 'duel'");
    }

    private static void isNotThere(String address, String because) {
        given().accept("text/html").get(address).then().statusCode(404).body(containsString(because));
    }

    @Test
    void answersTheFileThatTheGameWasReadFrom() {
        String tag = "\"" + Digest.sha256(CONTENT) + "\"";

        byte[] body = given().get("/matches/101/save").then().statusCode(200).contentType("application/zip").header("ETag", tag)
                .header("Content-Disposition",
                        "attachment; filename=\"match_101_duel.zip\"; filename*=UTF-8''match_101_duel.zip")
                .header("X-Content-Type-Options", "nosniff").extract().asByteArray();

        assertThat(body).isEqualTo(CONTENT);
        given().header("If-None-Match", tag).get("/matches/101/save").then().statusCode(304).body(is(""));
    }

    @Test
    void isLinkedInTheSettings() {
        given().get("/matches/101/settings").then().statusCode(200).body(containsString("href=\"/matches/101/save\""));
        given().get("/matches/104/settings?game=second").then()
                .body(containsString("href=\"/matches/104/save?game=second\""));
    }

    @Test
    void makesTheNameHarmless() throws IOException {
        Files.write(config.saves().resolve("Ann \"A\" Ω;.zip"), CONTENT);
        named("Ann \"A\" Ω;.zip");

        given().get("/matches/101/save").then().statusCode(200).header("Content-Disposition",
                "attachment; filename=\"Ann__A____.zip\"; filename*=UTF-8''Ann%20%22A%22%20%CE%A9%3B.zip");
    }

    @Test
    void handsOutNothingElse() throws IOException {
        isNotThere("/matches/104/save", "is not in the saves directory");
        isNotThere("/matches/102/save", "save of match");
        isNotThere("/matches/none/save", "There is no match");
        given().get("/matches/101/save?game=first").then().statusCode(400);
        Files.write(config.saves().resolve("match_101_duel.zip"), new byte[] { 1 });
        isNotThere("/matches/101/save", "is another one than this match was read from");
        Files.delete(config.saves().resolve("match_101_duel.zip"));
        isNotThere("/matches/101/save", "is not in the saves directory");
    }

    @Test
    void leavesItsDirectoryForNoName() throws IOException {
        Path link = config.saves().resolve("link.zip");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, config.data().resolve("secret.zip").toAbsolutePath());
        Files.createDirectories(config.saves().resolve("refused"));
        Files.write(config.saves().resolve("refused/bad.zip"), CONTENT);

        for (String name : new String[] { "../secret.zip", config.data().resolve("secret.zip").toAbsolutePath().toString(),
                "link.zip", "refused/bad.zip", "refused", ".", "" }) {
            named(name);
            isNotThere("/matches/101/save", "is not in the saves directory");
        }
    }

    @Test
    void isClosedWhileResultsAreHidden() {
        given().accept("text/html").get("/matches/101/save?spoilers=0").then().statusCode(200)
                .contentType("text/html;charset=UTF-8").body(not(containsString("the save")));
    }
}

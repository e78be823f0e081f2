package prospector.web.match.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.ingest.summary.FactSource;
import prospector.ingest.summary.Facts;
import prospector.ingest.summary.SummaryConfig;
import prospector.web.PageTest;

@QuarkusTest
class WrittenSummaryTest extends PageTest {
    @Inject
    SummaryConfig config;
    @Inject
    FactSource source;

    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("match-course.sql");
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return config.directory().resolve("duel.json");
    }

    private void keep(String sha256, int prompt, String text) throws IOException {
        Files.createDirectories(config.directory());
        Files.deleteIfExists(file());
        Files.writeString(file(), """
                {"gameId": "duel", "sha256": "%s", "prompt": %d, "model": "some-model", "writtenAt": "2026-11-26T02:00:00Z",
                 "text": "%s"}""".formatted(sha256, prompt, text));
    }

    @Test
    void standsAboveTheStoryAndSaysWhatItIs() throws IOException {
        String tag = given().get("/matches/101/story").header("ETag");

        keep("00", 1, "Ada led from the start <b>.\\n\\nBela gave up on turn 60.");

        given().header("If-None-Match", tag).get("/matches/101/story").then().statusCode(200).body(
                containsString("<span class=\"badge quiet\">Generated text</span>"),
                containsString("Written by the language model some-model on 26 Nov 2026; numbers checked against the save."),
                containsString("Ada led from the start &lt;b&gt;."), containsString("<p>Bela gave up on turn 60."));
        given().get("/matches/101/story.json").then().body("blocks", hasSize(2), "blocks[0].paragraphs", hasSize(2));
        given().get("/matches/101/story.csv").then()
                .body(containsString("summary,summary-2,\"Bela gave up on turn 60.\",,,,\r\n"));
        given().get("/matches/101/story?turn=59").then().body(not(containsString("Generated text")));
        Files.delete(file());
        given().get("/matches/101/story").then().body(not(containsString("Generated text")));
    }

    @Test
    void isNotShownOfAnotherSaveOrQuestionNorWithAStrangeNumber() throws IOException {
        keep("another", 1, "Ada won.");
        given().get("/matches/101/story.json").then().body("blocks", hasSize(1));
        keep("00", 0, "Ada won.");
        given().get("/matches/101/story.json").then().body("blocks", hasSize(1));
        keep("00", 1, "Ada won on turn 61.");
        given().get("/matches/101/story.json").then().body("blocks", hasSize(1));
        keep("00", 1, "Ada won on turn 60.");
        given().get("/matches/101/story.json").then().body("blocks", hasSize(2));
        // A new file, as a run leaves it: pages look at the directory.
        Files.delete(file());
        Files.writeString(file(), "broken");
        given().get("/matches/101/story.json").then().statusCode(200).body("blocks", hasSize(1));
        Files.deleteIfExists(config.directory().resolve("duel.json.broken"));
    }

    @Test
    void hasTheStoryAndTheNumbersOfEachGameAsFacts() {
        assertThat(source.facts(Optional.empty())).extracting(Facts::gameId)
                .containsExactly("duel", "first", "second", "hotseat");
        assertThat(source.facts(Optional.of("101"))).singleElement().satisfies(facts -> {
            assertThat(facts.title()).isEqualTo("Ada vs Bela");
            assertThat(facts.sha256()).isEqualTo("00");
            assertThat(facts.text()).contains("Match: Ada vs Bela", "Ada (Rome) won.", "\"victoryPoints\" : 30")
                    .doesNotContain("personId", "/matches/");
        });
        assertThat(source.facts(Optional.of("none"))).isEmpty();
    }
}

package prospector.web.texts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

@QuarkusTest
class TextsResourceTest extends PageTest {
    private static final String SITE = "http://127.0.0.1:";

    @Test
    void recapsEachRoundAndEachResult() {
        given().get("/texts.json").then().statusCode(200)
                .body("recaps.heading", contains("Winners round 1", "Outside the bracket"))
                .body("recaps[0].messages[0]", startsWith("**Winners round 1**\n- Dorian won by forfeit against =Cleo\\<b\\> <"
                        + SITE))
                .body("recaps[0].messages[0]", containsString("\n- Ada (Rome) beat Bela (Rome) in 81 turns <" + SITE))
                .body("results[1].messages[0]",
                        startsWith("**Winners round 1**: Ada (Rome) beat Bela (Rome) in 81 turns\n" + SITE));
    }

    @Test
    void tellsWhatIsMissingAndWhatIsToCome() throws IOException {
        publish(fixture() + """
                ; insert into matches (match_id, challonge_match_id, round, bracket, state, participant1_id, participant2_id)
                    values ('105', 105, -2, 'losers', 'complete', 12, 13);
                update matches set scheduled_at = timestamp '2026-03-07 19:30:00' where match_id = '103';
                update participants set name = '@here_*x*' where participant_id = 14""");

        given().get("/texts.json").then()
                .body("missing.messages[0]", containsString("\n- Losers round 2: Bela – =Cleo\\<b\\>"))
                .body("upcoming.matches", is(1))
                .body("upcoming.messages[0]", startsWith("**Matches to come**\n- Winners round 2: Ada – @\u200bhere\\_\\*x\\*, "
                        + "<t:1772911800:F> (<t:1772911800:R>) <" + SITE));
        given().get("/texts").then().statusCode(200)
                .body(containsString("Losers round 2: Bela"), not(containsString("<b>")));
    }

    @Test
    void isRestrictedToARound() {
        given().get("/texts.json?bracket=winners&round=2").then().body("recaps", empty(), "results", empty(),
                "upcoming.matches", is(1), "filter.round", is(2));
        given().get("/texts.json?round=x").then().statusCode(400);
    }

    @Test
    void isPlainTextAndATableToo() {
        String text = given().get("/texts.txt").then().statusCode(200).contentType("text/plain;charset=UTF-8").extract()
                .asString();
        String csv = given().get("/texts.csv?bracket=winners").then().statusCode(200).extract().asString();

        assertThat(text).startsWith("# Matches to come\n\n**Matches to come**\n- Winners round 2: Ada – Dorian, no time set");
        assertThat(csv).startsWith("kind,heading,matches,message\r\n");
        assertThat(text).contains("# Winners round 1\n\n**Winners round 1**");
    }

    @Test
    void keepsNoAddressOfAnotherRequest() {
        given().header("Host", "evil.example").get("/texts").then().header("Cache-Control", "no-store")
                .body(containsString("http://evil.example/matches/101"));

        given().get("/texts").then().body(containsString("/matches/101"), not(containsString("evil.example")));
    }

    @Test
    void hasWordsForNothing() {
        publish("");

        given().get("/texts").then().statusCode(200).body(containsString("There is no result yet."),
                containsString("No match with known players is open."));
        given().get("/texts.txt").then().statusCode(200).body(is(""));
    }
}

package prospector.web.spoilers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.stats.TournamentFixture;
import prospector.web.PageTest;

/** In the cup of three, Bela beats Cleo (A), loses to Ada (B), beats Cleo again (C) and then Ada in the first final (D). */
@QuarkusTest
class SpoilerFreePagesTest extends PageTest {
    private static final Pattern OWN_LINK = Pattern.compile("(?<!canonical\\\") (?:href|action|hx-get)=\"(/[^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("/(?:assets/|_static/|favicon|nations\\.css).*");

    @Test
    void theBracketTellsWhoBeginsAndNotWhoCameThrough() {
        publish(TournamentFixture.sql("three"));

        String page = given().get("/bracket?spoilers=0").then().statusCode(200).extract().asString();

        assertThat(page).contains("Ada", "Bela", "Cleo", "Winner of B", "Winner of C")
                .doesNotContain("✓", "won</span>", "forfeit", "Second final", "1-0");
        given().get("/bracket.json?spoilers=0").then().statusCode(200)
                .body("parts[0].rounds[0].matches[0].sides.won", is(Arrays.asList(null, null)),
                        "parts[0].rounds[2].matches[0].sides.name", is(Arrays.asList(null, null)));
    }

    @Test
    void whetherASecondFinalIsPlayedIsNotTold() {
        publish(TournamentFixture.sql("three"));

        given().get("/matches.json?spoilers=0").then().statusCode(200).body("matches.match.matchId", not(is(List.of("505"))));
        assertThat(given().get("/matches.csv?spoilers=0").asString()).contains("504").doesNotContain("505");
        assertThat(given().get("/matches.csv").asString()).contains("505");
    }

    @Test
    void pairingsCanBeShownWithoutResults() {
        publish(TournamentFixture.sql("three"));

        assertThat(given().get("/matches.csv?spoilers=pairings").asString())
                .contains("504,final,3,complete,,Ada;Bela,1;2,;,,,,0,,,")
                .doesNotContain("true");
        given().get("/matches/504?spoilers=pairings").then().statusCode(200)
                .body(containsString("Ada vs Bela"), containsString("Result hidden"), not(containsString("Bela won")));
    }

    @Test
    void theFinalHasNoNamesEvenInItsTitle() {
        publish(TournamentFixture.sql("three"));

        assertThat(given().get("/matches/504?spoilers=0").then().statusCode(200).extract().asString())
                .contains("<title>Winner of B vs Winner of C · Prospector</title>", "content=\"/matches/504?spoilers=0\"",
                        "/cards/matches/504.png?spoilers=0")
                .doesNotContain("Ada", "Bela", "Cleo");
        assertThat(given().get("/matches/504.json?spoilers=0").then().statusCode(200).extract().asString())
                .contains("Winner of B").doesNotContain("Ada", "Bela", "Cleo", "winner_");
        assertThat(given().get("/matches/504.csv?spoilers=0").asString()).doesNotContain("Ada", "Bela");
    }

    @Test
    void aGameShowsNeitherItsLengthNorItsCourse() throws IOException {
        publish(fixture("match.sql"));
        String known = given().get("/matches.json").path("matches.find { it.match.games == 1 }.match.matchId");

        String page = given().get("/matches/" + known + "?spoilers=0").then().statusCode(200).extract().asString();

        assertThat(page).contains("Result hidden", "Settings").doesNotContain("turns</dd>", "data-curve", "Save file");
        given().get("/matches/" + known + "/lead.json?spoilers=0").then().statusCode(403)
                .contentType("application/problem+json").body("detail", containsString("Leave “spoilers” out"));
        given().get("/matches.json?spoilers=0").then().body("matches.match.turns.findAll { it != null }", is(List.of()));
        given().get("/").then().body(containsString("Nations</h2>"));
        given().get("/?spoilers=0").then().body(not(containsString("95 % interval")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/standings", "/players", "/nations", "/rulers", "/operator", "/compare", "/records", "/texts" })
    void aPageOfResultsSaysSo(String path) {
        given().get(path + "?spoilers=0").then().statusCode(200)
                .body(containsString("This page consists of results"), containsString(path + "?spoilers=1"));
        given().get(path + ".json?spoilers=0").then().statusCode(403);
        given().get(path + ".csv?spoilers=pairings").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/matches", "/bracket", "/standings", "/matches/504" })
    void everyLinkAndFormLeadsOnInTheSameMode(String path) {
        publish(TournamentFixture.sql("three"));

        String page = given().get(path + "?spoilers=0").then().statusCode(200).extract().asString();

        assertThat(OWN_LINK.matcher(page).results().map(link -> link.group(1)).filter(link -> !FILE.matcher(link).matches()))
                .isNotEmpty().allMatch(link -> link.contains("spoilers="));
        assertThat(page.split("<form", -1)).hasSameSizeAs(page.split("name=\"spoilers\" value=\"0\"", -1));
        assertThat(given().get(path + "?spoilers=0").asString()).as("the page from memory").isEqualTo(page);
    }

    @Test
    void theFeedSaysThatAMatchWasPlayedAndNothingElse() {
        publish(TournamentFixture.sql("three") + "; update matches set played_at = timestamp '2026-03-01 18:00:00'");

        assertThat(given().get("/feed.atom").asString()).contains("Bela beat Cleo");
        assertThat(given().get("/feed.atom?spoilers=0").then().statusCode(200).extract().asString())
                .contains("Bela and Cleo played.", "Winner of B and Winner of C played.", "/matches/504?spoilers=0")
                .doesNotContain("beat", "forfeit", "won");
    }

    @Test
    void theCalendarNamesNobodyWhoCameThrough() {
        publish(TournamentFixture.sql("three") + "; update matches set scheduled_at = timestamp '2026-03-01 18:00:00'");

        assertThat(given().get("/schedule.ics").asString()).contains("SUMMARY:Ada – Bela");
        assertThat(given().get("/schedule.ics?spoilers=0").then().statusCode(200).extract().asString())
                .contains("SUMMARY:Winner of B – Winner of C", "/matches/504?spoilers=0").doesNotContain("SUMMARY:Ada – Bela");
    }

    @Test
    void searchFindsNoMatchByWhoCameThrough() {
        publish(TournamentFixture.sql("three"));

        assertThat(given().get("/search.csv?q=Cleo").asString()).contains("Bela – Cleo", "/matches/503");
        assertThat(given().get("/search.csv?q=Cleo&spoilers=0").then().statusCode(200).extract().asString())
                .contains("Bela – Cleo", "/matches/501?spoilers=0").doesNotContain("/matches/503");
    }

    @Test
    void htmxPushesAnAddressInTheSameMode() {
        given().header("HX-Request", "true").get("/matches?spoilers=0&nation=&sort=turns").then().statusCode(200)
                .header("HX-Push-Url", is("/matches?sort=turns&spoilers=0"));
    }

    @Test
    void anotherValueIsABadRequest() {
        given().get("/matches?spoilers=maybe").then().statusCode(400).body(containsString("spoilers"));
    }
}

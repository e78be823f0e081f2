package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Bracket and round mean the same on every page. */
@QuarkusTest
class RoundFilterTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = { "/matches", "/players", "/standings", "/index" })
    void isReadAlike(String page) {
        given().get(page + ".json?bracket=winners&round=1").then().statusCode(200)
                .body("filter.bracket", is("winners"), "filter.round", is(1), "choices.brackets",
                        is(List.of("winners", "losers")));
        given().get(page + ".json?bracket=middle").then().statusCode(400).body("parameter", is("bracket"));
        given().get(page + ".csv?round=first").then().statusCode(400).body("parameter", is("round"));
    }

    @Test
    void restrictsNations() {
        given().get("/index.json?bracket=winners&round=1").then()
                .body("nations.result.nation", is(List.of("NATION_ROME")), "latest.size()", is(2));
        given().get("/index.json?bracket=losers").then().body("nations", empty(), "latest", empty(), "totals.matches", is(5));
        given().header("HX-Request", "true").get("/?bracket=losers&round=").then().header("HX-Push-Url", "/?bracket=losers")
                .body(startsWith("<div id=\"results\">"), containsString("No game of this part"));
    }

    /** A page under the filter of all statistics takes both alike. */
    @ParameterizedTest
    @ValueSource(strings = { "/players/11", "/nations/NATION_ROME", "/compare", "/laws" })
    void isReadAlikeByTheFilterOfAllStatistics(String page) {
        given().get(page + ".json?bracket=winners&round=1").then().statusCode(200)
                .body("filter.bracket", is("winners"), "filter.round", is(1));
        given().get(page + ".json?bracket=middle").then().statusCode(400).body("parameter", is("bracket"));
        given().get(page + ".csv?round=first").then().statusCode(400).body("parameter", is("round"));
    }

    @Test
    void restrictsPeople() {
        List<String> people = given().get("/players.json?round=1").then().extract().path("players.person.personId");

        assertThat(people).containsExactlyInAnyOrder("11", "12", "13", "14");
        given().get("/players.json?round=1&player=ada").then().body("players[0].matches", is(1), "players[0].person.games",
                is(1), "players[0].person.nations", is(List.of("NATION_ROME")));
        given().get("/players?bracket=final").then().statusCode(200).body(containsString("Nobody with a match there"));
    }

    @Test
    void restrictsEverythingOfOnePerson() {
        given().get("/players/11.json?round=1").then()
                .body("matches.size()", is(1), "nations.result.nation", is(List.of("NATION_ROME")),
                        "averages[0].value", is(81.0f), "averages[0].games", is(1), "opponents.personId", is(List.of("12")));
        given().header("HX-Request", "true").get("/players/11?round=2&bracket=").then().statusCode(200)
                .header("HX-Push-Url", "/players/11?round=2").body(startsWith("<div id=\"results\">"),
                        not(containsString("<html")));
    }

    @Test
    void standsInTheForms() {
        given().get("/?bracket=losers&round=-1").then().statusCode(200)
                .body(containsString("value=\"losers\" selected"), containsString("value=\"-1\" selected"),
                        containsString("Losers round 1"));
    }
}

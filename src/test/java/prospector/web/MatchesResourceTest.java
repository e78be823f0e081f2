package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MatchesResourceTest extends PageTest {
    @ParameterizedTest
    @CsvSource({
            "sort=, 103 102 101 104 stray-game",
            "sort=match, 101 102 103 104 stray-game",
            "sort=turns&order=asc, stray-game 101 103 102 104",
            "sort=turns&order=desc, 101 stray-game 103 102 104",
            "sort=round, 102 101 103 104 stray-game",
            "player=ada, 101 103 stray-game",
            "player=14, 103 102",
            "nation=NATION_ROME, 101",
            "nation=NATION_NOBODY, ''",
            "bracket=losers, 104",
            "round=-1&bracket=, 104",
            "save=with, 101 stray-game",
            "save=without&winner=known, 102",
            "winner=unknown&sort=date&utm_source=x, stray-game 103 104",
    })
    void filtersAndSorts(String query, String ids) {
        List<String> matches = given().get("/matches.json?" + query).then().statusCode(200).extract()
                .path("matches.match.matchId");

        assertThat(matches).containsExactlyInAnyOrderElementsOf(words(ids));
        if (query.contains("sort=t") && !query.contains("round")) {
            assertThat(matches.get(0)).isEqualTo(words(ids).get(0));
        }
    }

    private static List<String> words(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    @Test
    void marksMatchesWithoutASave() {
        given().get("/matches").then().statusCode(200)
                .body(containsString("forfeit, no save"), containsString("no save yet"), containsString("Losers round 1"),
                        containsString("81"), containsString("Inland Sea"), containsString("=Cleo&lt;b&gt;"));
    }

    @Test
    void keepsTheFilterInTheForm() {
        given().get("/matches?save=with&winner=known&sort=turns&order=asc&nation=NATION_ROME").then().statusCode(200)
                .body(containsString("value=\"with\" selected"), containsString("value=\"known\" selected"),
                        containsString("value=\"turns\" selected"), containsString("value=\"asc\" selected"),
                        containsString("value=\"NATION_ROME\" selected"), containsString("aria-sort=\"ascending\""),
                        containsString("order=desc"));
    }

    @Test
    void givesHtmxTheTableAlone() {
        given().header("HX-Request", "true").get("/matches?nation=NATION_ROME&player=&sort=date&order=").then().statusCode(200)
                .header("HX-Push-Url", "/matches?nation=NATION_ROME")
                .body(startsWith("<div id=\"results\">"), not(containsString("<html")), containsString("1 of 5 matches"));
        given().header("HX-Request", "true").header("HX-History-Restore-Request", "true").get("/matches").then()
                .body(containsString("<html"));
    }

    @ParameterizedTest
    @CsvSource({ "sort=size, sort", "order=up, order", "save=perhaps, save", "round=first, round", "bracket=middle, bracket",
            "winner=me, winner",
            "player=a&player=b, player", "round=99999999999, round" })
    void namesABadParameter(String query, String parameter) {
        given().get("/matches.json?" + query).then().statusCode(400).contentType("application/problem+json")
                .body("parameter", is(parameter), "status", is(400));
        given().accept("text/html").get("/matches?" + query).then().statusCode(400).body(containsString("“" + parameter + "”"));
    }

    @Test
    void treatsHostileTextAsText() {
        given().queryParam("player", "'; drop table matches; --<script>alert(1)</script>").get("/matches").then()
                .statusCode(200)
                .body(not(containsString("<script>alert")), containsString("No match fits"));
    }

    @Test
    void writesATableForSpreadsheets() {
        String csv = given().get("/matches.csv?bracket=winners").then().statusCode(200).contentType("text/csv")
                .header("Content-Disposition", endsWith("\"matches-bracket-winners.csv\"")).extract().asString();

        assertThat(csv.lines().toList()).hasSize(4).anySatisfy(line -> assertThat(line).contains("'=Cleo<b>;Dorian"));
        given().get("/matches.json?bracket=winners").then().body("matches", hasSize(3));
    }
}

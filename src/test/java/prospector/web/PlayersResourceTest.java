package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlayersResourceTest extends PageTest {
    @Test
    void countsWinsAndLosses() {
        given().get("/players.json?player=ada").then().statusCode(200)
                .body("players[0].person.personId", is("11"), "players[0].matches", is(2), "players[0].undecided", is(1),
                        "players[0].rate.wins", is(1), "players[0].rate.decided", is(1), "players[0].lastPlayed",
                        is("2026-03-01"),
                        "total", is(5));
    }

    @Test
    void listsEverybody() {
        given().get("/players").then().statusCode(200)
                .body(containsString("5 players"), containsString("href=\"/players/guest\""), containsString("no result yet"));
        given().header("HX-Request", "true").get("/players?player=xyz").then().statusCode(200)
                .body(startsWith("<div id=\"results\">"), containsString("No name contains"));
    }

    @Test
    void sortsByWinRateWithUnknownLast() {
        List<String> names = given().get("/players.json?sort=rate&order=asc").then().statusCode(200).extract()
                .path("players.person.personId");

        assertThat(names).containsExactly("13", "12", "11", "14", "guest");
    }

    /** One rated match: 101; 102 is a forfeit, the stray game has no winner. The worked numbers are in RatingsTest. */
    @Test
    void ratesTheDuelThatWasPlayed() {
        given().get("/players.json").then().statusCode(200)
                .body("players.person.personId", contains("11", "12", "14", "13", "guest"),
                        "players[0].rating.value", is(1662.3109f), "players[0].rating.matches", is(1),
                        "players[0].rating.provisional", is(true), "players[2].rating", nullValue(), "players[0].opponents",
                        is(2), "method.rated", is(1), "method.leftOut.forfeits", is(1), "method.leftOut.noWinner", is(1),
                        "method.brier", is(0.25f));
        given().get("/players").then().statusCode(200).body(containsString("<b>1662</b>"), containsString("1093 to 2231"),
                containsString("provisional"), containsString("not rated"), containsString("How ratings are computed"),
                containsString("1 so far"), containsString("1 forfeit without a save"));
        assertThat(given().get("/players.csv").asString().lines().limit(2)).satisfiesExactly(
                header -> assertThat(header).startsWith("personId,name,seed,finalRank,matches,games,wins,losses,undecided,rate")
                        .endsWith("ratingDeviation,ratedMatches,provisional,opponents"),
                ada -> assertThat(ada).startsWith("11,Ada,1,,2,2,1,0,1,1.0").contains(",1662.3").endsWith(",1,true,2"));
    }

    @Test
    void saysHowPredictionsCameTrue() {
        given().get("/players/calibration.json").then().statusCode(200)
                .body("head.sample.n", is(0), "head.note", containsString("equally rated: 1 match. "), "rows.size()", is(0));
        given().get("/players/calibration.csv").then().statusCode(200).body(startsWith("block,subject"));
        given().get("/players").then().body(containsString("href=\"/players/calibration.json\""));
    }

    @Test
    void leavesOutPeopleWithFewMatches() {
        given().get("/players.json?min-games=1").then().body("players.size()", is(5), "hidden", is(0));
        given().get("/players?min-games=2").then().statusCode(200)
                .body(containsString("Nobody has 2 decided matches there: 5"));
        given().header("HX-Request", "true").get("/players?min-games=2&sort=rating").then()
                .header("HX-Push-Url", "/players?min-games=2");
        given().get("/players?min-games=0").then().statusCode(400);
    }

    @Test
    void showsOnePerson() {
        given().get("/players/11").then().statusCode(200)
                .body(containsString("<h1>Ada</h1>"), containsString("Head to head"), containsString("Kush"));
        given().get("/players/11.json").then().statusCode(200)
                .body("opponents.personId", hasItem("guest"), "opponents[0].personId", is("12"), "opponents[0].wins", is(1),
                        "averages[0].value", is(60.5f), "averages[1].value", is(55.0f), "averages[1].games", is(1),
                        "averages[4].value", nullValue(), "matches.size()", is(3));
        given().get("/players/11.csv").then().statusCode(200).body(containsString("stray-game"));
    }

    @Test
    void tellsOfAPersonInBlocks() {
        given().get("/players/11").then().statusCode(200)
                .body(containsString("Won against Bela"), containsString("50% expected"), containsString("Winner unknown"),
                        containsString("id=\"head-to-head\""), containsString("href=\"/players/11/rating.json\""),
                        containsString("href=\"/compare?player=11\""), not(containsString("name=\"player\"")));
        given().get("/players/11.json").then().body("rating.value", is(1662.3109f), "selected.sides", is(2),
                "form.won", contains(true, null), "form[0].chance", is(0.5f), "blocks.head.id",
                hasItems("rating", "head-to-head", "nations", "averages", "law-pace", "city-pace", "opening-laws",
                        "families-chosen"));
        given().get("/players/11/head-to-head.json").then().body("rows.subject.id", contains("12", "guest"),
                "rows[0].rate.wins", is(1), "rows[1].rate.decided", is(0), "rows[1].played", is(1));
        given().get("/players/11/averages.json").then().body("rows[0].values[0].value", is(60.5f), "rows[0].values[0].n",
                is(2));
        given().get("/players/11/averages.csv").then()
                .body(containsString("averages,turns,own,,value,60.5,2"),
                        containsString("averages,points,field,,value,43.0,2"));
        given().get("/players/11/rating.csv").then().body(containsString("rating,11,,0,value,1500.0,0"));
        given().get("/players/guest/rating.json").then().statusCode(200).body("lines.size()", is(0));
        given().get("/players/11/nonsense.json").then().statusCode(404);
    }

    /** What only a save tells leaves out matches without one; round and bracket do not. */
    @Test
    void obeysTheFilterOfAllStatistics() {
        given().get("/players/11.json?map=MAPCLASS_MapScriptInlandSea").then().body("matches.size()", is(1),
                "result.matches", is(1), "selected.sides", is(1), "result.person.games", is(1), "rating.matches", is(1));
        given().get("/players/13.json?bracket=winners").then().body("matches.size()", is(1));
        given().get("/players/13.json?result=lost").then().body("matches.size()", is(0));
        given().get("/players/11?nation=NATION_MARS").then().statusCode(200).body(containsString("No game of Ada fits"));
    }

    @Test
    void showsSomebodyWithoutASave() {
        given().get("/players/13").then().statusCode(200)
                .body(containsString("=Cleo&lt;b&gt;"), containsString("Averages need a save"));
    }

    @Test
    void helpsWhenThereIsNoSuchPerson() {
        given().accept("text/html").get("/players/99").then().statusCode(404)
                .body(containsString("There is no player “99”"), containsString("action=\"/matches\""));
        given().get("/players/99.json").then().statusCode(404).contentType("application/problem+json").body("status", is(404));
        given().get("/players/99.csv").then().statusCode(404).contentType("application/problem+json");
    }
}

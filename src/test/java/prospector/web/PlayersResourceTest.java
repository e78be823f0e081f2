package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
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

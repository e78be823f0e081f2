package prospector.web.match.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

@QuarkusTest
class MatchResourceTest extends PageTest {
    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql");
    }

    @Test
    void showsWhoWonAndHow() {
        given().get("/matches/101").then().statusCode(200).contentType("text/html;charset=UTF-8")
                .body(containsString("<h1>Ada vs Bela</h1>"), containsString("Ada (Rome) won"),
                        containsString("Conquest victory."),
                        containsString("Bela (Persia) surrendered."), containsString("The save records the victory."),
                        containsString("Winners round 1"), containsString("https://challonge.com/fixture"),
                        containsString("46 × 40 tiles"));
    }

    @Test
    void drawsPointsPowerAndLegitimacyBeforeTheFieldAndSaysWhoHasTheMost() {
        assertThat(given().get("/matches/101?turn=20").asString())
                .contains("data-curve=\"/matches/101/lead/points.json?turn=20\"",
                        "data-curve=\"/matches/101/military/power.json?turn=20\"",
                        "data-curve=\"/matches/101/rulers/legitimacy.json?turn=20\"", "data-turn=\"20\"",
                        "Rome has the most from turn 4 on: 30 to 20 on turn 60.")
                .doesNotContain("style=");
    }

    @Test
    void givesTheSameAsData() {
        given().get("/matches/101.json").then().statusCode(200)
                .body("title", is("Ada vs Bela"), "game.about.gameId", is("duel"), "game.about.turns", is(60),
                        "game.sides.end.cities", is(List.of(5, 4)),
                        "game.sides.end.wonders", is(List.of(0, 1)), "missing", nullValue(),
                        "game.curves.block.head.id", is(List.of("points", "power", "legitimacy")));

        String csv = given().get("/matches/101.csv").then().statusCode(200).contentType("text/csv").extract().asString();

        assertThat(csv.lines()).containsExactly(
                "matchId,gameId,player,name,nation,team,human,surrendered,dead,won,points,militaryPower,legitimacy,cities,technologies,laws,wonders",
                "101,duel,0,Ada,NATION_ROME,0,true,false,false,true,30,619,86,5,3,2,0",
                "101,duel,1,Bela,NATION_PERSIA,1,true,true,false,false,20,477,40,4,1,2,1");
    }

    @Test
    void isHonestAboutAMatchWithoutASave() {
        given().get("/matches/102").then().statusCode(200).body(containsString("Cleo won"), containsString("Losers round 2"),
                containsString("No save of this match has been imported"), not(containsString("curves.js")));
        given().get("/matches/102.json").then().body("game", nullValue(), "games", hasSize(0));
        given().get("/matches/102.json").then().body("missing", containsString("No save of this match has been imported"));
        assertThat(given().get("/matches/102.csv").asString().lines()).hasSize(3);
        given().get("/matches/103").then().statusCode(200).body(containsString("Ada vs to be decided"),
                containsString("Not played yet"));
    }

    @Test
    void isHonestAboutAnUnfinishedGameOfFiveWithoutHistories() {
        given().get("/matches/old").then().statusCode(200).body(containsString("Unfinished on turn 35"),
                containsString("One, Two, AI 3, &lt;b&gt;Four, Five"),
                containsString("written by game version 1.0.55600, keeps no history of"),
                containsString("not linked to a match"), containsString("team 0"), not(containsString("data-curve=")));
        given().get("/matches/old.json").then().body("game.sides", hasSize(5), "game.sides[2].end.points", nullValue(),
                "game.curves[0].block.lines", hasSize(0), "game.missing", hasItem(containsString("the save lists no cities")));
    }

    @Test
    void showsOneGameOfASeriesAndLinksTheOthers() {
        given().get("/matches/104").then().statusCode(200).body(containsString("Game 1"), containsString("?game=second"),
                containsString("/matches/104/lead/points.csv?game=first"), containsString("nation-rome second"),
                containsString("Level at the end: 4 to 4 on turn 3."));
        given().get("/matches/104?game=second").then().statusCode(200).body(containsString("Ada (Mars) won"),
                containsString("Cleo (Egypt) was eliminated."));
        given().get("/matches/104.json?game=first").then().body("game.sides.shade", is(List.of(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/101?game=first", "/matches/101.json?turn=61", "/matches/104.csv?game=nothing" })
    void namesAParameterThatItDoesNotUnderstand(String address) {
        given().get(address).then().statusCode(400).body(containsString(address.contains("game") ? "game" : "turn"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/none", "/matches/none.json", "/matches/none.csv", "/matches/none/lead.json" })
    void helpsWhenThereIsNoSuchMatch(String address) {
        given().get(address).then().statusCode(404).body(containsString("There is no match “none”"));
    }
}

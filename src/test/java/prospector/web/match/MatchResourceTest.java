package prospector.web.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

@QuarkusTest
class MatchResourceTest extends PageTest {
    @BeforeEach
    void publishMatches() throws IOException {
        publish(fixture("match.sql"));
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
    void showsAChartOfEachYieldWithASentenceATableAndItsData() {
        String page = given().get("/matches/101").asString();

        assertThat(page).contains("data-chart=\"points\"", "data-chart=\"legitimacy\"", "data-chart=\"laws\"",
                "Rome leads from turn 4 on: 30 to 20 on turn 60.", "href=\"/matches/101/yields.csv\"")
                .doesNotContain("style=");
        assertThat(page.split("data-chart=\"YIELD_", -1)).hasSize(15);
    }

    @Test
    void namesSwapsSuccessionLawsBonusCardsAndWhatWasNotLogged() {
        given().get("/matches/101").then()
                .body(containsString(">swap<"), containsString(">succession<"), containsString("until turn 30"),
                        containsString("turn not recorded"), containsString("1 bonus card"),
                        containsString("1 of 4 technologies has no recorded turn and is not in the chart."),
                        containsString("1 of 4 laws has no recorded turn"));
    }

    @Test
    void givesTheSameAsData() {
        given().get("/matches/101.json").then().statusCode(200)
                .body("title", is("Ada vs Bela"), "game.about.gameId", is("duel"), "game.about.turns", is(60),
                        "game.sides.end.cities", is(List.of(5, 4)),
                        "game.sides.end.wonders", is(List.of(0, 1)), "game.turns.charts.id", hasItems("points", "legitimacy"),
                        "game.yields.charts", hasSize(14));

        String csv = given().get("/matches/101.csv").then().statusCode(200).contentType("text/csv").extract().asString();

        assertThat(csv.lines()).containsExactly(
                "matchId,gameId,player,name,nation,team,human,surrendered,dead,won,points,militaryPower,legitimacy,cities,technologies,laws,wonders",
                "101,duel,0,Ada,NATION_ROME,0,true,false,false,true,30,619,86,5,3,2,0",
                "101,duel,1,Bela,NATION_PERSIA,1,true,true,false,false,20,477,40,4,1,2,1");
    }

    @Test
    void givesEachPartAsDataOfItsOwn() {
        given().get("/matches/101/turns.json").then().statusCode(200)
                .body("gameId", is("duel"), "charts[0].series[0].label", is("Rome"), "charts[0].x.values[0]", is(2),
                        "charts[0].series[0].values[58]", is(30), "charts[0].kind", is("LINE"));
        given().get("/matches/101/laws.json").then().statusCode(200)
                .body("laws", hasSize(6), "laws[0].law", is("LAW_SLAVERY"), "chart.kind", is("STEP"));
        given().get("/matches/101/technologies.json").then().statusCode(200)
                .body("technologies.findAll { it.bonus }", hasSize(1), "chart.series[0].values[59]", is(2));

        assertThat(given().get("/matches/101/turns.csv").asString().lines().limit(2)).containsExactly(
                "turn,player,name,nation,points,militaryPower,legitimacy", "2,0,Ada,NATION_ROME,1,134,56");
        assertThat(given().get("/matches/101/yields.csv").asString().lines()).hasSize(1 + 14 * 2 * 59);
        assertThat(given().get("/matches/101/laws.csv").asString().lines()).hasSize(7);
        assertThat(given().get("/matches/101/technologies.csv").asString().lines()).hasSize(6);
    }

    @Test
    void isHonestAboutAMatchWithoutASave() {
        given().get("/matches/102").then().statusCode(200).body(containsString("Cleo won"), containsString("Losers round 2"),
                containsString("No save of this match has been imported"), not(containsString("echarts")));
        given().get("/matches/102.json").then().body("game", nullValue(), "games", hasSize(0));
        given().get("/matches/102/turns.csv").then().statusCode(404);
        assertThat(given().get("/matches/102.csv").asString().lines()).hasSize(3);
        given().get("/matches/103").then().statusCode(200).body(containsString("Ada vs to be decided"),
                containsString("Not played yet"));
    }

    @Test
    void isHonestAboutAnUnfinishedGameOfFiveWithoutHistories() {
        given().get("/matches/old").then().statusCode(200).body(containsString("Unfinished on turn 35"),
                containsString("One, Two, AI 3, &lt;b&gt;Four, Five"),
                containsString("written by game version 1.0.55600, keeps no history of"),
                containsString("not linked to a match"), containsString("team 0"), not(containsString("data-chart=")));
        given().get("/matches/old.json").then().body("game.sides", hasSize(5), "game.sides[2].end.points", nullValue(),
                "game.turns.charts[0].series", hasSize(0), "game.missing", hasItem(containsString("the save lists no cities")));
    }

    @Test
    void showsOneGameOfASeriesAndLinksTheOthers() {
        given().get("/matches/104").then().statusCode(200).body(containsString("Game 1"), containsString("?game=second"),
                containsString("/matches/104/turns.csv?game=first"), containsString("Cleo (Rome)"),
                containsString("<td>Cleo</td>"),
                containsString("?game=first&amp;measure=total#yields"), containsString("Level at the end: 4 to 4 on turn 3."));
        given().get("/matches/104?game=second").then().statusCode(200).body(containsString("Ada (Mars) won"),
                containsString("Cleo (Egypt) was eliminated."));
        given().get("/matches/104.json?game=first&measure=total").then()
                .body("game.yields.measure", is("TOTAL"), "game.yields.charts[0].series[1].values", is(List.of(20, 24)),
                        "game.sides.shade", is(List.of(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/101?game=first", "/matches/101.json?measure=sum",
            "/matches/104/yields.csv?game=nothing" })
    void namesAParameterThatItDoesNotUnderstand(String address) {
        given().get(address).then().statusCode(400).body(containsString(address.contains("game") ? "game" : "measure"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/none", "/matches/none.json", "/matches/none.csv", "/matches/none/turns.json" })
    void helpsWhenThereIsNoSuchMatch(String address) {
        given().get(address).then().statusCode(404).body(containsString("There is no match “none”"));
    }
}

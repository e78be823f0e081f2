package prospector.web.compare;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** People side by side on the small tournament: Ada beat Bela, and a game of hers against a guest has no known winner. */
@QuarkusTest
class CompareResourceTest extends PageTest {
    @Test
    void asksWhomToCompare() {
        given().get("/compare").then().statusCode(200).body(containsString("Choose two to four players."),
                containsString("<option value=\"guest\">guest</option>"));
        given().get("/compare?player=11&player=&player=11").then().statusCode(200)
                .body(containsString("Ada is chosen. Choose at least one more"), containsString("value=\"11\" selected"));
        given().get("/compare.json?player=11").then().body("players.id", contains("11"), "blocks.size()", is(0));
    }

    @Test
    void putsThemSideBySide() {
        given().get("/compare?player=11&player=12").then().statusCode(200)
                .body(containsString("Side by side"), containsString("All 2 games with 3 sides"),
                        containsString("href=\"/matches/101\""),
                        containsString("/compare/measures.csv?player=11&amp;player=12"), not(containsString("style=")));
        given().get("/compare/measures.json?player=11&player=12").then().statusCode(200)
                .body("columns.label", contains("Ada", "Bela"), "rows.subject.id",
                        hasItems("rating", "win-rate", "law-4", "city-5", "science-50", "points"))
                .body("rows.find { it.subject.id == 'rating' }.values.n", contains(1, 1))
                .body("rows.find { it.subject.id == 'win-rate' }.values.value", contains(1f, 0f))
                .body("rows.find { it.subject.id == 'points' }.values.value", contains(55f, 31f))
                .body("rows.find { it.subject.id == 'law-4' }.values[0]", nullValue());
        given().get("/compare/measures.csv?player=11&player=12").then()
                .body(containsString("measures,win-rate,11,,value,1.0,1"), containsString("measures,points,12,,value,31.0,1"));
        given().get("/compare/head-to-head.json?player=11&player=12").then().body("cells.row", contains("11", "12"),
                "cells.rate.rate", contains(1f, 0f), "head.sample.n", is(1));
        given().get("/compare/rating.json?player=11&player=12&player=guest").then().body("lines.subject.id",
                contains("11", "12"));
        given().get("/compare.csv?player=11&player=12").then().body(startsWith("block,subject"));
    }

    /** The same numbers as on the pages of the people. */
    @Test
    void agreesWithTheirPages() {
        Float low = given().get("/players/11.json").then().extract().path("result.rate.low");
        Float rating = given().get("/players/11.json").then().extract().path("rating.value");

        given().get("/compare/measures.json?player=12&player=11").then()
                .body("rows.find { it.subject.id == 'win-rate' }.values[1].low", is(low))
                .body("rows.find { it.subject.id == 'rating' }.values[1].value", is(rating));
    }

    @Test
    void obeysTheFilterAndKeepsThePeople() {
        given().get("/compare?player=11&player=guest&map=MAPCLASS_MapScriptInlandSea").then().statusCode(200)
                .body(containsString("They have not met there"),
                        containsString("type=\"hidden\" name=\"map\" value=\"MAPCLASS_MapScriptInlandSea\""),
                        containsString("type=\"hidden\" name=\"player\" value=\"guest\""));
        given().header("HX-Request", "true").get("/compare?player=11&player=guest&map=").then()
                .header("HX-Push-Url", "/compare?player=11&player=guest").body(startsWith("<div id=\"results\">"));
    }

    @Test
    void refusesStrangersAndCrowds() {
        given().accept("text/html").get("/compare?player=11&player=99").then().statusCode(404)
                .body(containsString("There is no player “99”"));
        given().get("/compare.json?player=1&player=2&player=3&player=4&player=5").then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void standsWithoutAnybody() {
        publish("");

        given().get("/compare").then().statusCode(200).body(containsString("nobody to compare"));
    }
}
